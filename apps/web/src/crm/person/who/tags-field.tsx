import { Pill } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useId, useState } from 'react'
import { answer, api } from '../../../platform/api/client.ts'
import field from '../../../platform/fields/field.module.css'
import { fieldTexts } from '../../../platform/fields/field-texts.ts'
import { useReady } from '../../../platform/routing/use-ready.ts'
import { saving } from '../../../platform/shell/save-state.ts'
import { inSentence } from '../../../platform/texts/in-sentence.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { showFault } from '../../../platform/toasts/toasts.tsx'
import type { DescribedField } from '../person-queries.ts'
import { personTexts } from '../person-texts.ts'
import { AboutButton } from './about-button.tsx'
import styles from './who.module.css'

const loadTagsInput = () =>
  import('../../../platform/fields/tags-input.tsx').then(({ TagsInput }) => ({ default: TagsInput }))
const TagsInput = lazy(loadTagsInput)

interface TagsFieldProps {
  tags: readonly string[]
  about: DescribedField | undefined
  onSave?: ((tags: string[]) => Promise<unknown>) | undefined
}

/** The tags of a person: press to change them, leave to save. */
export function TagsField({ tags, about, onSave }: TagsFieldProps) {
  useReady(loadTagsInput)
  const t = useTexts(personTexts)
  const words = useTexts(fieldTexts)
  const id = useId()
  const [draft, setDraft] = useState<string[] | null>(null)
  const known = useQuery({
    queryKey: ['tags'],
    queryFn: ({ signal }) => answer(api.GET('/api/tags', { signal })),
    enabled: draft !== null,
  })
  const save = async () => {
    if (draft === null) return
    const isSame = draft.length === tags.length && draft.every((tag) => tags.includes(tag))
    setDraft(null)
    if (isSame || !onSave) return
    try {
      await saving(onSave(draft))
    } catch (error) {
      showFault(error)
    }
  }
  const label = t('tags')
  return (
    <div className={field.field}>
      <span id={id} className={field.label}>
        {label}
      </span>
      <div className={field.value}>
        {draft !== null ? (
          <Suspense fallback={<span className={field.plain}>{tags.join(', ')}</span>}>
            <TagsInput
              className={field.input ?? ''}
              aria-labelledby={id}
              description={t('tagsHint')}
              value={draft}
              data={known.data?.items.map(({ tag }) => tag) ?? []}
              maxLength={60}
              maxTags={50}
              autoFocus
              onChange={setDraft}
              onBlur={() => void save()}
              onKeyDown={(event) => {
                if (event.key !== 'Escape') return
                event.stopPropagation()
                setDraft(null)
              }}
            />
          </Suspense>
        ) : onSave ? (
          <button
            type="button"
            className={field.edit}
            data-empty={tags.length === 0}
            onClick={() => setDraft([...tags])}
          >
            {tags.length === 0 ? (
              words('empty', { label: inSentence(label) })
            ) : (
              <>
                <span className="only-for-readers">{words('edit', { label: inSentence(label) })}: </span>
                <Tags tags={tags} />
              </>
            )}
          </button>
        ) : tags.length === 0 ? (
          <span className={field.plain}>–</span>
        ) : (
          <Tags tags={tags} />
        )}
        <AboutButton label={label} field={about} />
      </div>
    </div>
  )
}

function Tags({ tags }: { tags: readonly string[] }) {
  return (
    <span className={styles.tags}>
      {tags.map((tag) => (
        <Pill key={tag} size="sm" radius="xs" className={styles.tag ?? ''}>
          {tag}
        </Pill>
      ))}
    </span>
  )
}
