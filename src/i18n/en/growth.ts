/** English: sizes over time, disclosure, and the claim of 2023. Slots are `{named}`. */
export const growth = {
  'growth.name': 'Parameter growth',
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
  'growth.period': '{from} to {to}',
  'growth.summary':
    'Scatter chart of {models} by release date and total parameters. {title}. {unsized} of them do not state their size and stand in a band below the axis.',
  'growth.band': 'Size not disclosed',
  'growth.axis': 'Parameters',
  'growth.spoken': '{model}, {vendor}, {date}: {figure}, {status}',
  'growth.empty': 'No model matches these filters.',
  'growth.key': 'How marks are drawn',
  'growth.key.about': 'About (an order of magnitude or a rounded number)',
  'growth.key.bounds': 'At least, up to (arrow)',
  'growth.key.period': 'Day not known (line over the month, quarter or year)',
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
  'growth.here': { one: '{n} more here: {list}', other: '{n} more here: {list}' },

  'disclosure.name': 'Disclosure by year',
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

  'telling.name': 'Disclosure by developer and year',
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
  'claim.title':
    'The brief’s claim of 2023 on sizes {before} for the years before 2020 and {after} for 2020 and 2021',
  'claim.verdict.holds': 'holds',
  'claim.verdict.partly': 'holds in part',
  'claim.verdict.not': 'does not hold',
  'claim.verdict.open': 'cannot be tested',
  'claim.text':
    'The claim: before 2020 most models had some 10 billion parameters, and only a year later several hundred billion (CSF brief of 15 June 2023). Tested on all models here of those years, those from outside China included.',
  'claim.before': {
    one: 'Before 2020, {fitting} of {n} model with a stated size had 5 to 20 billion parameters. The median is {median}, the largest is {model} ({size}). Size not stated: {silent}.',
    other:
      'Before 2020, {fitting} of {n} models with a stated size had 5 to 20 billion parameters. The median is {median}, the largest is {model} ({size}). Size not stated: {silent}.',
  },
  'claim.after': {
    one: 'In 2020 and 2021, {fitting} of {n} model with a stated size had 100 billion or more. The median is {median}, the largest is {model} ({size}). Size not stated: {silent}.',
    other:
      'In 2020 and 2021, {fitting} of {n} models with a stated size had 100 billion or more. The median is {median}, the largest is {model} ({size}). Size not stated: {silent}.',
  },
  'claim.rule':
    'Rule: a half holds when more than half of the sized models fit, and in part when any does; 5 to 20 billion counts as “some 10 billion”, 100 billion or more as “several hundred”. So few models decide little: one model more or less can turn a verdict.',
  'claim.year': '{year}: {fitting} of {n}',
  'claim.apart':
    'Year by year, at 100 billion or more: {list}; of Chinese models in both years {fitting} of {n}.',
  'claim.none': 'No model of that time has a stated size here.',
  'claim.show': { one: 'Show the {n} model', other: 'Show all {n} models' },
  'claim.hide': { one: 'Hide the {n} model', other: 'Hide the {n} models' },
  'claim.source': 'The brief',
  'claim.reference': '{vendor} (outside China)',
} as const
