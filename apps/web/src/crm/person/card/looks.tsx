import { useState } from 'react'
import { useKeyAction } from '../../../platform/keys/key-actions.ts'
import { useFormats } from '../../../platform/texts/use-formats.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { usePersonView } from '../person-view.ts'
import styles from './card.module.css'
import { cardTexts } from './card-texts.ts'

const few = 3
const roles = ['seller', 'marketer', 'officer', 'administrator'] as const

/** Who has looked at the person: for officers by name, for others how often. */
export function Looks() {
  const { person } = usePersonView()
  const t = useTexts(cardTexts)
  const { relative, exact } = useFormats()
  const [isWhole, setWhole] = useState(false)
  const { total, by } = person.looks
  useKeyAction('person.looks', by !== null && (() => showLooks(setWhole)))
  const nameOf = (id: string, name: string | null) => {
    if (name) return name
    if (id === 'operator' || id === 'system') return t(id)
    return t('apiKey')
  }
  // Whoever has every role is told by name alone.
  const roleOf = (role: string) => {
    const known = roles.filter((one) => role.split(' ').includes(one)).map((one) => t(one))
    return known.length > 2 ? '' : known.join(', ')
  }
  return (
    <div className={styles.foot} id="looks" tabIndex={-1}>
      <h3>{t('looks')}</h3>
      <p className={styles.text}>{t('lookCount', { count: total })}</p>
      {by && by.length > 0 && (
        <>
          <ul className={styles.steps}>
            {by.slice(0, isWhole ? undefined : few).map(({ id, name, role, at }) => (
              <li key={`${id} ${role}`} className={styles.look}>
                <span>
                  {roleOf(role) ? t('lookBy', { name: nameOf(id, name), role: roleOf(role) }) : nameOf(id, name)}
                </span>
                <time dateTime={at} title={exact(at)}>
                  {relative(at)}
                </time>
              </li>
            ))}
          </ul>
          {by.length > few && !isWhole && (
            <button type="button" className={styles.link} onClick={() => setWhole(true)}>
              {t('moreLooks')}
            </button>
          )}
        </>
      )}
    </div>
  )
}

function showLooks(setWhole: (isWhole: boolean) => void): void {
  setWhole(true)
  requestAnimationFrame(() => {
    const looks = document.getElementById('looks')
    looks?.scrollIntoView({ block: 'nearest' })
    looks?.focus()
  })
}
