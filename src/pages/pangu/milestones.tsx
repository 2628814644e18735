import type { PanguCut } from '#domain/pangu-cut.ts'
import { endOf, type When } from '#domain/when.ts'
import type { Wording } from '#i18n/wording.ts'
import { useSharedLink } from '../use-shared-link.ts'
import styles from './pangu.module.css'

interface Props {
  readonly milestones: PanguCut['milestones']
  /** Versions after it are set back; null is today. */
  readonly month: When | null
  readonly wording: Wording
}

/** The versions of Pangu in time order, each leading to its event on the timeline. */
export function Milestones({ milestones, month, wording }: Props) {
  const link = useSharedLink()
  const isAhead = (date: When) => month !== null && endOf(date) > endOf(month)
  return (
    <nav className={styles.milestones} aria-label={wording.t('pangu.milestones')}>
      <span aria-hidden="true" className={styles.quiet}>
        {wording.t('pangu.milestones')}
      </span>
      <ol>
        {milestones.map(({ event, name, date }) => (
          <li key={event} className={isAhead(date) ? styles.ahead : undefined}>
            <a
              {...link({ page: 'timeline' }, { vendors: ['huawei'], from: null, to: null, q: '' }, { event })}
            >
              {name}
            </a>{' '}
            <span className={styles.quiet}>{wording.date(date, 'short')}</span>
          </li>
        ))}
      </ol>
    </nav>
  )
}
