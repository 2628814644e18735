/** English: the launch timeline. Slots are `{named}`. */
export const timeline = {
  'timeline.period': '{from} to {to}',
  'timeline.title.empty': 'No event matches these filters',
  'timeline.title.most': '{vendor} released most often: {n} of {releases}, {period}',
  'timeline.title.one': '{vendor}: {releases} among {events}, {period}',
  'timeline.title.plain': '{events} of {vendors}, {period}',
  'timeline.subtitle':
    '{events} of {vendors} and of the market as a whole, {period}. Shape tells the kind, fill how sure it is; a bar is a date known only to the month, quarter or year.',
  'timeline.summary': 'Timeline of {events} in lanes, one for each developer. {title}.',
  'timeline.spoken': '{title}. {vendor}, {date}. {kind}, {status}',
  'timeline.empty': 'No event matches these filters.',
  'timeline.keyboard':
    'Left and right arrow keys walk the events of a lane in time, up and down lead to other lanes. Plus and minus zoom, Shift with an arrow key moves the window. Home and End jump to the first and last event, Enter opens the evidence, Escape leaves.',
  'timeline.strip': 'Events by month over the whole period',
  'timeline.strip.start': 'Start of the window',
  'timeline.strip.end': 'End of the window',
  'timeline.list': 'Events by month, newest first',
} as const
