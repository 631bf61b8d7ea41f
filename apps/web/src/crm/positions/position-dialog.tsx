import { Button, Checkbox, Modal, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { DateField } from '../../platform/fields/date-field.tsx'
import { FormFault } from '../../platform/fields/form-fault.tsx'
import { useKeyAction } from '../../platform/keys/key-actions.ts'
import { saving } from '../../platform/shell/save-state.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { type ChosenCompany, CompanyChoice } from './company-choice.tsx'
import { PersonChoice } from './person-choice.tsx'
import { positionTexts } from './position-texts.ts'
import styles from './positions.module.css'

/** What the dialog asks of a position. */
export interface PositionDetails {
  title: string | null
  department: string | null
  startedOn: string | null
  endedOn: string | null
  isMain: boolean
}

interface PositionDialogProps {
  heading: string
  /** Whom or what it asks for beside the details; nothing for a position that is there. */
  asks?: 'company' | 'person'
  before?: Partial<PositionDetails>
  onSave: (details: PositionDetails, chosen: { company?: ChosenCompany; person?: string }) => Promise<unknown>
  onClose: () => void
}

/** A position: where or who, as what, from when to when. */
export function PositionDialog({ heading, asks, before, onSave, onClose }: PositionDialogProps) {
  const t = useTexts(positionTexts)
  const [details, setDetails] = useState<PositionDetails>({
    title: null,
    department: null,
    startedOn: null,
    endedOn: null,
    isMain: true,
    ...before,
  })
  const [company, setCompany] = useState<ChosenCompany | null>(null)
  const [person, setPerson] = useState<string | null>(null)
  const [isTold, setTold] = useState(false)
  const isReady = !asks || (asks === 'company' ? company !== null : person !== null)
  const save = useMutation({
    mutationFn: () => saving(onSave(details, { ...(company && { company }), ...(person && { person }) })),
    onSuccess: onClose,
  })
  const submit = () => (isReady ? save.mutate() : setTold(true))
  const form = useRef<HTMLFormElement>(null)
  // As by its button, so that a day that cannot be read keeps it.
  useKeyAction('save', () => form.current?.requestSubmit())
  const set = (part: keyof PositionDetails) => (value: string) =>
    setDetails((was) => ({ ...was, [part]: value === '' ? null : value }))
  const error = isTold && !isReady ? t('choose') : undefined
  return (
    <Modal opened onClose={onClose} title={heading} size="32rem" closeButtonProps={{ 'aria-label': t('close') }}>
      <form
        ref={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <FormFault error={save.error} />
        {asks === 'company' && <CompanyChoice label={t('company')} error={error} onChoose={setCompany} isFirst />}
        {asks === 'person' && <PersonChoice error={error} onChoose={setPerson} />}
        <TextInput
          label={t('role')}
          value={details.title ?? ''}
          onChange={(event) => set('title')(event.currentTarget.value)}
        />
        <TextInput
          label={t('department')}
          value={details.department ?? ''}
          onChange={(event) => set('department')(event.currentTarget.value)}
        />
        <div className={styles.pair}>
          <DateField label={t('startedOn')} value={details.startedOn ?? ''} onChange={set('startedOn')} />
          <DateField
            label={t('endedOn')}
            min={details.startedOn ?? undefined}
            value={details.endedOn ?? ''}
            onChange={set('endedOn')}
          />
        </div>
        <Checkbox
          label={t('isMain')}
          checked={details.isMain}
          onChange={(event) => {
            const { checked } = event.currentTarget
            setDetails((was) => ({ ...was, isMain: checked }))
          }}
        />
        <div className={styles.buttons}>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="filled" loading={save.isPending}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
