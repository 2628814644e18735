import { useState } from 'react'
import { chartPages } from '#charts/chart-pages.ts'
import type { Language } from '#domain/vocabulary.ts'
import { copyText } from '#export/clipboard.ts'
import type { ChartExport } from '#export/export-chart.ts'
import { languageNames } from '#i18n/languages.ts'
import { Dialog } from '#ui/dialog.tsx'
import { Choice, Field, Tick } from '#ui/field.tsx'
import { Segmented } from '#ui/segmented.tsx'
import ui from '#ui/ui.module.css'
import { usePlace } from '#view/location.ts'
import type { Theme } from '#view/views.ts'
import { embedAddress, embedCode } from './embed-code.ts'
import styles from './export.module.css'

interface Props {
  readonly chart: ChartExport
  onClose(): void
}

/** The code with which another page shows this chart, with a preview of it. */
export default function EmbedDialog({ chart, onClose }: Props) {
  const { model, wording, version } = chart
  const { t } = wording
  const { query } = usePlace()
  const [lang, setLang] = useState(wording.language)
  const [theme, setTheme] = useState<Theme>(chart.theme)
  const [isFull, setFull] = useState(true)
  const [widthPx, setWidth] = useState(960)
  const [heightPx, setHeight] = useState(640)
  const [data, setData] = useState<'live' | 'pinned'>('live')
  const [said, setSaid] = useState('')
  const address = embedAddress(model.id, chartPages[model.id], query, {
    lang,
    theme,
    data: data === 'pinned' ? version : null,
  })
  const code = embedCode({ title: model.title, address, widthPx: isFull ? null : widthPx, heightPx })
  const copy = async () => {
    try {
      await copyText(code)
      setSaid(t('embed.copied'))
    } catch {
      setSaid(t('embed.failed'))
    }
  }
  return (
    <Dialog title={t('embed.title')} close={t('search.close')} onClose={onClose}>
      <div className={ui.choices}>
        <Choice<Language>
          label={t('settings.language')}
          value={lang}
          options={(['en', 'ko', 'zh'] as const).map((one) => [one, languageNames[one]] as const)}
          onChange={setLang}
        />
        <Choice<Theme>
          label={t('settings.theme')}
          value={theme}
          options={(['system', 'light', 'dark'] as const).map(
            (one) => [one, t(`settings.theme.${one}`)] as const,
          )}
          onChange={setTheme}
        />
        <Tick label={t('embed.full')} on={isFull} onChange={setFull} />
        {!isFull && <Pixels label={t('embed.width')} value={widthPx} onChange={setWidth} />}
        <Pixels label={t('embed.height')} value={heightPx} onChange={setHeight} />
      </div>
      <Segmented<'live' | 'pinned'>
        label={t('embed.data')}
        value={data}
        options={(['live', 'pinned'] as const).map((value) => ({ value, text: t(`embed.${value}`) }))}
        onChange={setData}
      />
      <p className={ui.dialogNote}>{data === 'pinned' && t('embed.pinnedNote', { version })}</p>
      <Field label={t('embed.code')}>
        <textarea
          className={styles.code}
          readOnly
          rows={4}
          spellCheck={false}
          value={code}
          onFocus={({ target }) => target.select()}
        />
      </Field>
      <div className={ui.choices}>
        <button type="button" className={ui.button} onClick={() => void copy()}>
          {t('embed.copy')}
        </button>
        <span role="status" className={ui.dialogNote}>
          {said}
        </span>
      </div>
      {/* A new frame for each address: a frame sent elsewhere while it loads can stay where it is, and leaves a step for Back. */}
      <iframe
        key={address}
        className={styles.preview}
        title={t('embed.preview')}
        src={address}
        loading="lazy"
      />
    </Dialog>
  )
}

const [leastPx, mostPx] = [200, 4000]

/** A number of pixels; what is no size keeps the one before. */
function Pixels({ label, value, onChange }: { label: string; value: number; onChange(px: number): void }) {
  const [typed, setTyped] = useState(String(value))
  return (
    <Field label={label}>
      <input
        type="number"
        min={leastPx}
        max={mostPx}
        step={10}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          const px = Math.round(Number(target.value))
          if (px >= leastPx && px <= mostPx) onChange(px)
        }}
        onBlur={() => setTyped(String(value))}
      />
    </Field>
  )
}
