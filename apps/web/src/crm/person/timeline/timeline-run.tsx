import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import type { TimelineItem } from '../person-queries.ts'
import type { ItemWords } from './describe-item.ts'
import styles from './timeline.module.css'
import { TimelineItemView } from './timeline-item.tsx'
import { timelineTexts } from './timeline-texts.ts'

interface TimelineRunProps {
  items: readonly TimelineItem[]
  words: ItemWords
  isOld: boolean
}

/** Changes that follow each other, folded to a line. */
export function TimelineRun({ items, ...rest }: TimelineRunProps) {
  const t = useTexts(timelineTexts)
  const [isOpen, setOpen] = useState(false)
  const Fold = isOpen ? IconChevronDown : IconChevronRight
  return (
    <>
      <button type="button" className={styles.fold} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Fold size={16} stroke={1.75} aria-hidden="true" />
        {t('folded', { count: items.length })}
      </button>
      {isOpen && items.map((item) => <TimelineItemView key={`${item.kind} ${item.id}`} item={item} {...rest} />)}
    </>
  )
}
