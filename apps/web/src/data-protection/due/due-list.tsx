import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useKeyAction } from '../../platform/keys/key-actions.ts'
import { EmptyState } from '../../platform/page/states.tsx'
import { useFormats } from '../../platform/texts/use-formats.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { caseNumber } from '../cases/case-number.ts'
import styles from './due.module.css'
import { DueButton } from './due-button.tsx'
import { type Due, type DueRow, dueGroupOf, dueGroups, dueRows } from './due-rows.ts'
import { dueTexts } from './due-texts.ts'
import { SettleDialog } from './settle-dialog.tsx'
import { useDueWords } from './use-due-words.ts'

interface DueListProps {
  due: Due
  onLookFurther: (() => void) | undefined
}

/** By how soon: late stays on top until it is done (SM-17). */
export function DueList({ due, onLookFurther }: DueListProps) {
  const t = useTexts(dueTexts)
  const list = useRef<HTMLDivElement>(null)
  const rows = dueRows(due)
  const move = (by: number) => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[data-due]') ?? [])]
    const at = document.activeElement instanceof HTMLElement ? buttons.indexOf(document.activeElement) : -1
    buttons[at === -1 ? 0 : Math.min(buttons.length - 1, Math.max(0, at + by))]?.focus()
  }
  useKeyAction('list.next', () => move(1))
  useKeyAction('list.previous', () => move(-1))
  if (rows.length === 0)
    return (
      <EmptyState
        title={t('empty')}
        text={t('emptyWhy')}
        actions={onLookFurther && <Button onClick={onLookFurther}>{t('lookFurther')}</Button>}
      />
    )
  return (
    <div ref={list} className={styles.groups}>
      {dueGroups.map((group) => {
        const those = rows.filter(({ on }) => dueGroupOf(on, due.today) === group)
        if (those.length === 0) return null
        return (
          <section key={group} aria-labelledby={`due-${group}`}>
            <h2 id={`due-${group}`} className={styles.heading} data-group={group}>
              {t(group)} <span className="figures">{those.length}</span>
            </h2>
            <ul className={styles.rows}>
              {those.map((row) => (
                <Row key={row.id} row={row} today={due.today} />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

function Row({ row, today }: { row: DueRow; today: string }) {
  const t = useTexts(dueTexts)
  const { day, shortDay } = useFormats()
  const wordsOf = useDueWords()
  const [isOpen, setOpen] = useState(false)
  const [isActing, setActing] = useState(false)
  const { on, kind, waitsFor, count, workingDays, people, reference } = row
  const left = on < today ? t('late') : on === today ? t('today') : workingDays && t('left', { count: workingDays })
  const number = kind === 'answer-request' && reference ? t('case', { number: caseNumber(reference) }) : ''
  const howMany = kind === 'retention' || people.length === 0 ? t('rows', { count }) : t('count', { count })
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <time dateTime={on} title={day(on)} className={styles.day}>
          {shortDay(on)}
        </time>
        <span className={styles.left} data-late={on < today || undefined}>
          {left}
        </span>
        <span className={styles.what} data-officer={waitsFor === 'officer' || undefined}>
          {wordsOf(row)}
        </span>
        <span className={styles.meta}>{number || (count > 1 || waitsFor !== 'officer' ? howMany : '')}</span>
        <span className={styles.meta}>
          {t('waitsFor', { whom: t(waitsFor === 'person' && count > 1 ? 'people' : waitsFor) })}
        </span>
        <DueButton row={row} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} onAct={() => setActing(true)} />
      </div>
      {isOpen && (
        <ul className={styles.people}>
          {people.map((id) => (
            <li key={id}>
              <Link to={`/people/${id}?desk=rights` as string}>{t('personNumber', { number: caseNumber(id) })}</Link>
            </li>
          ))}
        </ul>
      )}
      {isActing && <SettleDialog row={row} onClose={() => setActing(false)} />}
    </li>
  )
}
