import { ActionIcon } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { ButtonPopover } from '../../../platform/dialogs/button-popover.tsx'
import styles from '../../../platform/fields/field.module.css'
import { fieldTexts } from '../../../platform/fields/field-texts.ts'
import { inSentence } from '../../../platform/texts/in-sentence.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import type { DescribedField } from '../person-queries.ts'
import { FieldAbout } from './field-about.tsx'

/** The ⓘ beside a value. */
export function AboutButton({ label, field }: { label: string; field: DescribedField | undefined }) {
  const t = useTexts(fieldTexts)
  if (!field) return null
  return (
    <ButtonPopover
      width={320}
      position="bottom-start"
      button={(layer) => (
        <ActionIcon size="sm" aria-label={t('about', { label: inSentence(label) })} className={styles.about} {...layer}>
          <IconInfoCircle size={16} stroke={1.75} />
        </ActionIcon>
      )}
    >
      <FieldAbout field={field} />
    </ButtonPopover>
  )
}
