import { ActionIcon, Anchor, Menu, TextInput, Tooltip } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { ApiProblem } from '../../../platform/api/problem.ts'
import field from '../../../platform/fields/field.module.css'
import { ButtonMenu } from '../../../platform/menus/button-menu.tsx'
import { pageTexts } from '../../../platform/page/page-texts.ts'
import { saving } from '../../../platform/shell/save-state.ts'
import { Breakable } from '../../../platform/texts/breakable.tsx'
import { showPhone } from '../../../platform/texts/show-phone.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { showDone, showFault } from '../../../platform/toasts/toasts.tsx'
import type { DescribedField } from '../person-queries.ts'
import { personTexts } from '../person-texts.ts'
import { AboutButton } from './about-button.tsx'
import styles from './who.module.css'

interface ReachFieldProps {
  kind: 'email' | 'phone'
  values: readonly string[]
  about: (value: string) => DescribedField | undefined
  /** All of them, in the new order. Nothing where the reader may not change them. */
  onSave?: ((values: string[]) => Promise<unknown>) | undefined
}

/** E-mail addresses or telephone numbers: add, change, remove, and choose which is the first. */
export function ReachField({ kind, values, about, onSave }: ReachFieldProps) {
  const t = useTexts(personTexts)
  const id = useId()
  const [edited, setEdited] = useState<number | undefined>(undefined)
  const label = t(kind)
  const replaced = (index: number, value: string) => {
    const next = [...values]
    if (value === '') next.splice(index, 1)
    else next[index] = value
    return next
  }
  const save = async (next: string[]) => {
    try {
      await saving(onSave?.(next) ?? Promise.resolve())
    } catch (error) {
      showFault(error)
    }
  }
  const add = t(kind === 'email' ? 'addEmail' : 'addPhone')
  if (values.length === 0 && edited === undefined)
    return (
      <div className={field.field}>
        <span className={field.label}>{label}</span>
        <div className={field.value}>
          {onSave ? (
            <button type="button" className={field.edit} data-empty onClick={() => setEdited(0)}>
              {add}
            </button>
          ) : (
            <span className={field.plain}>–</span>
          )}
        </div>
      </div>
    )
  return (
    <div className={`${field.field} ${styles.reachField}`}>
      <div className={styles.reachHead}>
        <span id={id} className={field.label}>
          {label}
        </span>
        {onSave && (
          <Tooltip label={add}>
            <ActionIcon
              size="sm"
              aria-label={add}
              className={styles.aboutButton}
              onClick={() => setEdited(values.length)}
            >
              <IconPlus size={16} stroke={1.75} />
            </ActionIcon>
          </Tooltip>
        )}
      </div>
      <ul className={styles.values} aria-labelledby={id}>
        {values.map((value, index) => (
          <li key={value} className={styles.valueRow}>
            {edited === index ? (
              <ValueInput
                kind={kind}
                value={value}
                label={label}
                onSave={(next) => onSave?.(replaced(index, next)) ?? Promise.resolve()}
                onLeave={() => setEdited(undefined)}
              />
            ) : (
              <>
                <Anchor href={kind === 'email' ? `mailto:${value}` : `tel:${value}`} className={styles.reach}>
                  {kind === 'phone' ? showPhone(value) : <Breakable text={value} />}
                </Anchor>
                {index === 0 && values.length > 1 && <span className={styles.quiet}>{t('primary')}</span>}
                <ButtonMenu
                  label={t('actionsFor', { value: kind === 'phone' ? showPhone(value) : value })}
                  className={styles.aboutButton}
                >
                  {() => (
                    <>
                      <Menu.Item
                        onClick={() =>
                          void navigator.clipboard
                            ?.writeText(value)
                            .then(() => showDone({ text: t('copied', { value }) }))
                        }
                      >
                        {t('copy')}
                      </Menu.Item>
                      {onSave && <Menu.Item onClick={() => setEdited(index)}>{t('editValue')}</Menu.Item>}
                      {onSave && index > 0 && (
                        <Menu.Item onClick={() => void save([value, ...values.filter((one) => one !== value)])}>
                          {t('makeFirst')}
                        </Menu.Item>
                      )}
                      {onSave && (
                        <Menu.Item onClick={() => void save(replaced(index, ''))}>{t('removeValue')}</Menu.Item>
                      )}
                    </>
                  )}
                </ButtonMenu>
                <AboutButton label={label} field={about(value)} />
              </>
            )}
          </li>
        ))}
        {onSave && edited === values.length && (
          <li className={styles.valueRow}>
            <ValueInput
              kind={kind}
              value=""
              label={label}
              onSave={(next) => (next === '' ? Promise.resolve() : onSave([...values, next]))}
              onLeave={() => setEdited(undefined)}
            />
          </li>
        )}
      </ul>
    </div>
  )
}

interface ValueInputProps {
  kind: 'email' | 'phone'
  value: string
  label: string
  onSave: (value: string) => Promise<unknown>
  onLeave: () => void
}

function ValueInput({ kind, value, label, onSave, onLeave }: ValueInputProps) {
  const page = useTexts(pageTexts)
  const [draft, setDraft] = useState(value)
  const [fault, setFault] = useState<string | null>(null)
  const save = async () => {
    const next = draft.trim()
    if (next === value) return onLeave()
    try {
      await saving(onSave(next))
      onLeave()
    } catch (error) {
      setFault(error instanceof ApiProblem && error.message ? error.message : page('unreachableWhy'))
    }
  }
  return (
    <TextInput
      type={kind === 'email' ? 'email' : 'tel'}
      className={field.input ?? ''}
      aria-label={label}
      value={draft}
      autoFocus
      error={fault}
      onChange={(event) => {
        setDraft(event.currentTarget.value)
        setFault(null)
      }}
      onBlur={() => {
        if (!fault) void save()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation()
          onLeave()
        }
        if (event.key === 'Enter') {
          event.preventDefault()
          void save()
        }
      }}
    />
  )
}
