import { useFormats } from '../../../platform/texts/use-formats.ts'
import type { TimelineItem } from '../person-queries.ts'
import type { ItemWords } from './describe-item.ts'
import { describeTogether } from './describe-together.ts'
import styles from './timeline.module.css'
import { timelineIcons } from './timeline-icons.ts'

interface TimelineTogetherProps {
  items: readonly TimelineItem[]
  words: ItemWords
  isOld: boolean
}

/** What was answered at one moment: a sentence with the number, and below it for what. */
export function TimelineTogether({ items, words, isOld }: TimelineTogetherProps) {
  const formats = useFormats()
  const { id, kind, at } = items[0]!
  const { sentence, parts } = describeTogether(items, words)
  const Icon = timelineIcons[kind]
  return (
    <article id={`item-${id}`} tabIndex={-1} aria-label={sentence} className={styles.item}>
      <Icon size={16} stroke={1.75} aria-hidden="true" className={styles.icon} />
      <p className={styles.sentence}>{sentence}</p>
      <time dateTime={at} title={formats.exact(at)} className={styles.time}>
        {isOld ? formats.dayOfMonth(at) : formats.time(at)}
      </time>
      <span />
      {parts.length > 0 && (
        <ul className={styles.parts}>
          {parts.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
      )}
    </article>
  )
}
