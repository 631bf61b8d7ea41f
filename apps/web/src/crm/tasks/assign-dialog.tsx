import { Modal, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { colleaguesQuery } from '../person/person-queries.ts'
import { tasksTexts } from './tasks-texts.ts'

interface AssignDialogProps {
  title: string
  /** What it will reach. */
  children?: ReactNode
  onChoose: (id: string | null, name: string | null) => void
  onClose: () => void
}

const nobody = 'none'

/** Who shall do it: a few letters of the name and Enter. */
export function AssignDialog({ title, children, onChoose, onClose }: AssignDialogProps) {
  const t = useTexts(tasksTexts)
  const colleagues = useQuery(colleaguesQuery).data?.items ?? []
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size="24rem"
      closeButtonProps={{ 'aria-label': t('close') }}
      styles={{ content: { overflow: 'visible' } }}
    >
      {children}
      <Select
        label={t('who')}
        data={[
          ...colleagues.map(({ id, name }) => ({ value: id, label: name ?? t('never') })),
          { value: nobody, label: t('nobody') },
        ]}
        value={null}
        searchable
        // Within the dialog, where a screen reader finds it; it hangs over the edge.
        comboboxProps={{ withinPortal: false }}
        selectFirstOptionOnChange
        nothingFoundMessage={t('noColleague')}
        data-autofocus
        onChange={(id) => {
          if (id === null) return
          const isNobody = id === nobody
          onChoose(isNobody ? null : id, isNobody ? null : (colleagues.find((one) => one.id === id)?.name ?? null))
          onClose()
        }}
      />
    </Modal>
  )
}
