/** English: sizes over time and disclosure. Slots are `{named}`. */
export const growth = {
  'growth.title.largest':
    '{vendor}’s {model} has the most parameters of all models shown with a stated size: {figure}',
  'growth.title.one': '{vendor} states its largest size for {model}: {figure} parameters',
  'growth.title.tie': '{n} models share the largest stated size, {figure} parameters',
  'growth.title.none': 'None of the models shown has a stated size',
  'growth.title.empty': 'No model matches these filters',
  'growth.subtitle':
    'Total parameters at release, {scale}, {period}: {sized} with a stated size, {unsized} without (band below).',
  'growth.scale.log': 'log scale',
  'growth.scale.linear': 'linear scale',
  'growth.summary':
    'Scatter chart of {models} by release date and total parameters. {title}. {unsized} of them do not state their size and stand in a band below the axis.',
  'growth.band': 'Size not disclosed',
  'growth.axis': 'Parameters',
  'growth.spoken': '{model}, {vendor}, {date}: {figure}, {status}',
  'growth.empty': 'No model matches these filters.',
  'growth.subtitle.active':
    'Parameters at work for each token, {scale}, {period}: {sized} with a known active size, {unsized} without (band below).',
  'growth.band.active': 'Active size not known',
  'growth.references': 'Reference models',
  'growth.frontier.ever': 'Largest so far',
  'growth.frontier.year': 'Largest of the last 12 months',
  'growth.frontier.note.ever.usable':
    'Line: the largest model so far that one could use, as a beta, a public service, an API or weights.',
  'growth.frontier.note.ever.all': 'Line: the largest model published so far, also on paper only.',
  'growth.frontier.note.year.usable':
    'Line: the largest model of the last 12 months that one could use, as a beta, a public service, an API or weights.',
  'growth.frontier.note.year.all':
    'Line: the largest model published in the last 12 months, also on paper only.',
  'growth.trend.all': 'Trend of all models',
  'growth.trend.frontier': 'Trend of the frontier',
  'growth.trend.growth': '{group}: × {factor} a year (95% interval {low} to {high})',
  'growth.trend.doubling': 'sizes double every {months} months ({low} to {high})',
  'growth.trend.doubling.open':
    'sizes double every {months} months (at least {low}; no growth cannot be ruled out)',
  'growth.trend.noDoubling': 'no growth, so no doubling time',
  'growth.trend.whole': '{growth}; {doubling}; n = {n}, {from} to {to}.',
  'growth.trend.tooFew': '{group}: no trend is drawn, {n} points are fewer than {least}.',
  'growth.trend.method.all':
    'Trend: least squares on the logarithm of size against time; the band is the 95% confidence interval of the mean. Undisclosed sizes take no part.',
  'growth.trend.method.frontier':
    'Trend: least squares on the logarithm of each new record against time; the band is the 95% confidence interval of the mean. Records depend on one another, so the interval is too narrow.',
  'growth.leftOut': {
    one: 'Left out is {list}, because nobody could use it then.',
    other: 'Left out are {list}, because nobody could use them then.',
  },
  'growth.leftOut.one': '{model} ({size})',
  'disclosure.title.less':
    'More models come without a size: {late} in {lateYear}, up from {early} in {earlyYear}',
  'disclosure.title.more':
    'Fewer models come without a size: {late} in {lateYear}, down from {early} in {earlyYear}',
  'disclosure.title.same': 'In {lateYear} as in {earlyYear}, {late} of the models come without a size',
  'disclosure.title.year': '{share} of the models of {year} come without a size',
  'disclosure.title.empty': 'No model matches these filters',
  'disclosure.subtitle': 'Models by year of release and by what is known of their size. {models}.',
  'disclosure.summary': 'Stacked bar chart of {models} by year. {title}.',
  'disclosure.axis': 'Models',

  'telling.title.most':
    '{vendor} has gone quietest: {late} of {lateOf} sizes disclosed in {year}, {early} of {earlyOf} before',
  'telling.title.none': 'No developer shown discloses a smaller share of sizes in {year} than before',
  'telling.title.empty': 'No model matches these filters',
  'telling.subtitle':
    'Models whose size the developer itself disclosed, of all its models of the year. Reported and estimated sizes do not count. {models}.',
  'telling.summary': 'Table of shares of {models} by developer and year. {title}.',
  'telling.value': 'Sizes disclosed',
  'telling.others': { one: '{n} other developer', other: '{n} other developers' },
  'telling.all': 'All',
  'telling.spoken': '{vendor}, {year}: {disclosed} of {n} with a disclosed size',
  'telling.open': 'Show in the chart: {what}',
  'telling.level.1': 'None',
  'telling.level.2': 'Up to a third',
  'telling.level.3': 'Up to two thirds',
  'telling.level.4': 'More, not all',
  'telling.level.5': 'All',
  'claim.name': 'The 2023 claim, tested',
} as const
