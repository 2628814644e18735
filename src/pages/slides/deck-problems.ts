import type { Wording } from '#i18n/wording.ts'
import type { DeckProblem } from '#view/deck.ts'

/** What of a deck was not understood, as a sentence. */
export function problemText(problem: DeckProblem, { t, list }: Wording): string {
  switch (problem.kind) {
    case 'no-deck':
    case 'too-long':
      return t(`slides.problem.${problem.kind}`)
    case 'newer':
      return t('slides.problem.newer', { found: problem.found })
    case 'setting':
      return t('slides.problem.setting', { field: problem.field, raw: problem.raw })
    case 'unknown-chart':
      return t('slides.problem.unknown-chart', { raw: problem.raw })
    case 'view':
      return t('slides.problem.view', { slide: problem.slide, list: list(problem.fields) })
    case 'cut': {
      const field = { title: t('slides.deckTitle'), name: t('slides.name'), takeaway: t('slides.takeaway') }
      const what = field[problem.field]
      return t('slides.problem.cut', {
        what: problem.slide === null ? what : `${t('slides.number', { n: problem.slide })}, ${what}`,
      })
    }
    case 'too-many':
      return t('slides.problem.too-many', { n: problem.left })
    case 'and-more':
      return t('slides.problem.and-more', { n: problem.left })
  }
}
