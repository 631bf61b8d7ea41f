import { Button, Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTexts } from '../texts/use-texts.ts'
import styles from './views.module.css'
import type { SavedView } from './views-query.ts'
import { viewsTexts } from './views-texts.ts'

interface ViewFormProps {
  /** The view that gets another name; nothing for a new one. */
  view: SavedView | undefined
  onSave: (name: string, shared: boolean) => void
  onClose: () => void
}

/** The name of a view, where the views stood. */
export function ViewForm({ view, onSave, onClose }: ViewFormProps) {
  const t = useTexts(viewsTexts)
  const [name, setName] = useState(view?.name ?? '')
  const [shared, setShared] = useState(false)
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') onSave(name.trim(), shared)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <TextInput
        size="sm"
        aria-label={t('name')}
        placeholder={t('name')}
        value={name}
        maxLength={80}
        required
        data-autofocus
        ref={(input) => input?.focus()}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {!view && (
        <Checkbox label={t('share')} checked={shared} onChange={(event) => setShared(event.currentTarget.checked)} />
      )}
      <Button size="sm" type="submit">
        {t(view ? 'saveName' : 'save')}
      </Button>
      <Button size="sm" variant="subtle" onClick={onClose}>
        {t('cancel')}
      </Button>
    </form>
  )
}
