import { Button } from '@mantine/core'
import { IconSquare, IconSquareCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { JSONContent } from '@tiptap/core'
import { useState } from 'react'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { colleaguesQuery } from '../person-queries.ts'
import { timelineTexts } from '../timeline/timeline-texts.ts'
import { readNote } from './note-document.ts'
import styles from './note-text.module.css'
import { noteTexts } from './note-texts.ts'

/** Longer notes show their first lines; about this many stand for three lines of the column. */
const shortLines = 3
const shortLength = 240

/** The text of a note as it was written: lines, items, ticks, colleagues. */
export function NoteText({ text }: { text: string }) {
  const t = useTexts(timelineTexts)
  const [isWhole, setWhole] = useState(false)
  const colleagues = useQuery(colleaguesQuery)
  const known = (colleagues.data?.items ?? []).flatMap(({ id, name }) => (name ? [{ id, name }] : []))
  const isLong = text.length > shortLength || text.split('\n').length > shortLines
  return (
    <div className={styles.note}>
      <div className={styles.text} data-short={isLong && !isWhole}>
        <Blocks nodes={readNote(text, known).content ?? []} />
      </div>
      {isLong && !isWhole && (
        <Button size="sm" variant="subtle" onClick={() => setWhole(true)} className={styles.more}>
          {t('more')}
        </Button>
      )}
    </div>
  )
}

function Blocks({ nodes }: { nodes: readonly JSONContent[] }) {
  return nodes.map((node, index) => <Block key={`${String(node.type)} ${String(index)}`} node={node} />)
}

function Block({ node }: { node: JSONContent }) {
  const t = useTexts(noteTexts)
  if (node.type === 'bulletList' || node.type === 'taskList')
    return (
      <ul className={styles.list} data-ticks={node.type === 'taskList'}>
        {(node.content ?? []).map((item, index) => {
          const [first, ...rest] = item.content ?? []
          const isTicked = item.attrs?.checked === true
          const Tick = isTicked ? IconSquareCheck : IconSquare
          return (
            <li key={`${String(item.type)} ${String(index)}`} data-ticked={isTicked}>
              {node.type === 'taskList' && (
                <>
                  <Tick size={16} stroke={1.75} aria-hidden="true" className={styles.tick} />
                  <span className="only-for-readers">{t(isTicked ? 'ticked' : 'unticked', { text: '' })}</span>
                </>
              )}
              <span className={styles.itemText}>
                {first && <Line node={first} />}
                <Blocks nodes={rest} />
              </span>
            </li>
          )
        })}
      </ul>
    )
  return (
    <p>
      <Line node={node} />
    </p>
  )
}

function Line({ node }: { node: JSONContent }) {
  return (node.content ?? []).map((part, index) =>
    part.type === 'mention' ? (
      <span key={`mention ${String(index)}`} className={styles.mention}>
        {`@${String(part.attrs?.label ?? '')}`}
      </span>
    ) : (
      part.text
    ),
  )
}
