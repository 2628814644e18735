/** English: the claim of 2023 on sizes, tested. Slots are `{named}`. */
export const claim = {
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
  'claim.reference': '{vendor} (outside China)',
} as const
