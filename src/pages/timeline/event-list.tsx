import type { TimelineModel } from '#charts/model.ts'
import { groupsOf } from '#charts/timeline/months.ts'
import { Swatch } from '#drawing/scene-nodes.tsx'
import type { Wording } from '#i18n/wording.ts'
import { eventMark } from '#scenes/symbol.ts'
import { TextButton } from '#ui/text-button.tsx'
import styles from './timeline.module.css'

interface Props {
  readonly model: TimelineModel
  readonly wording: Wording
  readonly selectedId: string | null
  onOpen(id: string): void
}

/** The events of the lanes as a list, month by month: the form for a phone and for listening. */
export function EventList({ model, wording, selectedId, onOpen }: Props) {
  return (
    <section aria-label={wording.t('timeline.list')} className={styles.list}>
      {groupsOf(model, wording).map(({ id, text, countText, events }) => (
        <section key={id}>
          <h2>
            {text} <span className={styles.count}>{countText}</span>
          </h2>
          <ul>
            {events.map((event) => (
              <li key={event.id} aria-current={event.id === selectedId ? 'true' : undefined}>
                <Swatch nodes={[eventMark(event.status, event.look, { x: 0, y: 0, radiusPx: 4.5 })]} />
                <div>
                  <TextButton onClick={() => onOpen(event.id)}>{event.title}</TextButton>
                  <span className={styles.quiet}>
                    {event.vendorLabel} · {event.time.exact ? `${event.dateText} · ` : ''}
                    {event.cell.text}
                    {event.status === 'confirmed' ? '' : ` · ${event.cell.statusText}`}
                  </span>
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
