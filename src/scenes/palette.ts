import type { HeatLevel } from '#charts/model.ts'
import type { SceneInk } from './scene.ts'

/**
 * Colours by theme. Vendor hues were searched in OKLCH for the largest smallest difference (CIEDE2000) under normal,
 * protan, deutan and tritan vision with a contrast of at least 3 to the ground. app/tokens.css repeats them as CSS
 * variables; a test holds the two together.
 */
export const palette: Record<'light' | 'dark', Record<SceneInk, string>> = {
  light: {
    ground: '#ffffff',
    text: '#16181d',
    muted: '#5b606b',
    hairline: '#e6e8eb',
    axis: '#8f959e',
    band: '#f3f4f6',
    'vendor-red': '#f22f59',
    'vendor-orange': '#782f02',
    'vendor-amber': '#aa900d',
    'vendor-olive': '#6b6c20',
    'vendor-green': '#749d69',
    'vendor-teal': '#056650',
    'vendor-sky': '#2c9ddf',
    'vendor-blue': '#205af0',
    'vendor-indigo': '#4404ab',
    'vendor-purple': '#8a5d8f',
    'vendor-magenta': '#531449',
    'vendor-slate': '#838586',
    'status-disclosed': '#23395d',
    'status-reported': '#5e81ac',
    'status-estimated': '#a9bdd6',
    'status-undisclosed': '#c9a227',
    'heat-1': '#eef2f8',
    'heat-2': '#cfdcec',
    'heat-3': '#9fb9d8',
    'heat-4': '#4c6f9c',
    'heat-5': '#23395d',
  },
  dark: {
    ground: '#10141a',
    text: '#e8eaed',
    muted: '#a2a9b4',
    hairline: '#262c35',
    axis: '#6b7480',
    band: '#1a2029',
    'vendor-red': '#d72855',
    'vendor-orange': '#94652b',
    'vendor-amber': '#e1cb0d',
    'vendor-olive': '#8da94e',
    'vendor-green': '#82f8a1',
    'vendor-teal': '#0da686',
    'vendor-sky': '#1c7b92',
    'vendor-blue': '#9fc2fe',
    'vendor-indigo': '#917fe1',
    'vendor-purple': '#af0df1',
    'vendor-magenta': '#ff84a7',
    'vendor-slate': '#e0e2e3',
    'status-disclosed': '#c8d8ee',
    'status-reported': '#7f9dc4',
    'status-estimated': '#48628a',
    'status-undisclosed': '#d9b441',
    'heat-1': '#1b2431',
    'heat-2': '#25364f',
    'heat-3': '#3a5578',
    'heat-4': '#7f9dc4',
    'heat-5': '#c8d8ee',
  },
}

/** The ink that reads on a level of the heat scale, in either theme. */
export const heatText = (level: HeatLevel): 'text' | 'ground' => (level > 3 ? 'ground' : 'text')
