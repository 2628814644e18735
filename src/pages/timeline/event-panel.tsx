import { figureCell } from '#charts/figure-cell.ts'
import type { ChartsCut, CutEvent, EventsCut } from '#domain/cuts.ts'
import { compareWhen } from '#domain/when.ts'
import type { Wording } from '#i18n/wording.ts'
import { TextButton } from '#ui/text-button.tsx'
import styles from '../panel/panel.module.css'
import { Block, Conflicts, sourceFinder, withStatus } from '../panel/parts.tsx'
import { RecordPanel } from '../panel/record-panel.tsx'
import { SourceList } from '../source-list.tsx'
import { useSharedLink } from '../use-shared-link.ts'

interface Props {
  readonly event: CutEvent
  readonly cut: ChartsCut
  readonly events: EventsCut
  readonly wording: Wording
  onOpen(id: string): void
  onClose(): void
}

/** One event with what happened, what it answers, the models it is about with their figures, and its sources. */
export function EventPanel({ event, cut, events, wording, onOpen, onClose }: Props) {
  const { t } = wording
  const link = useSharedLink()
  const vendor = cut.vendors.find(({ id }) => id === event.vendor)
  const { precision } = event.date
  const date = wording.date(event.date)
  const facts = [
    [t('panel.vendor'), vendor?.name ?? t('timeline.market')],
    [t('panel.date'), precision === 'day' ? date : t(`when.only.${precision}`, { date })],
    [t('panel.kind'), t(`eventKind.${event.kind}`)],
    [t('table.status'), t(`eventStatus.${event.status}`)],
  ] as const
  const thread = threadOf(event, events.events)
  const models = cut.models.filter(({ id }) => event.models.includes(id))
  return (
    <RecordPanel
      id={event.id}
      vendor={event.vendor}
      title={event.title}
      facts={facts}
      wording={wording}
      onClose={onClose}
    >
      {(evidence) => (
        <>
          <Block title={t('panel.happened')}>
            <p>{evidence.notes[`events/${event.id}`]}</p>
          </Block>
          {thread.length > 1 && (
            <Block title={t('panel.thread')}>
              <ol className={styles.events}>
                {thread.map((one) => (
                  <li key={one.id} aria-current={one.id === event.id ? 'true' : undefined}>
                    <span className={styles.quiet}>
                      {wording.date(one.date, 'short')} · {t(`eventStatus.${one.status}`)}
                    </span>{' '}
                    {one.id === event.id ? (
                      <strong>{one.title}</strong>
                    ) : (
                      <TextButton onClick={() => onOpen(one.id)}>{one.title}</TextButton>
                    )}
                  </li>
                ))}
              </ol>
            </Block>
          )}
          {models.length > 0 && (
            <Block title={t('panel.models')}>
              <ul className={styles.events}>
                {models.map((model) => (
                  <li key={model.id}>
                    <a
                      {...link(
                        { page: 'growth' },
                        { from: null, to: null, q: '', vendors: null },
                        { model: model.id },
                      )}
                    >
                      {model.name}
                    </a>{' '}
                    <span className={styles.quiet}>{withStatus(figureCell(model.parametersB, wording))}</span>
                  </li>
                ))}
              </ul>
            </Block>
          )}
          <SourceList
            title={t('panel.sources.event')}
            sources={sourceFinder(evidence)(event.sources)}
            wording={wording}
          />
          <Conflicts kind="event" id={event.id} evidence={evidence} wording={wording} />
        </>
      )}
    </RecordPanel>
  )
}

/** An event with all that it follows and all that follows it, in time order. */
function threadOf(event: CutEvent, events: readonly CutEvent[]): CutEvent[] {
  const thread = new Set([event])
  for (let id = event.follows; id !== null; ) {
    const before = events.find((other) => other.id === id)
    if (before === undefined || thread.has(before)) break
    thread.add(before)
    id = before.follows
  }
  const later = (id: string): void => {
    for (const next of events)
      if (next.follows === id && !thread.has(next)) {
        thread.add(next)
        later(next.id)
      }
  }
  later(event.id)
  return [...thread].toSorted((a, b) => compareWhen(a.date, b.date))
}
