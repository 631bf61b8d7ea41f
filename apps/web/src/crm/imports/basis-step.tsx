import { Radio } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { controllerQuery } from '../../platform/session/controller.ts'
import { useInstallation } from '../../platform/session/installation.ts'
import { useMay } from '../../platform/session/session.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { AssessmentToSign } from './assessment-to-sign.tsx'
import { basisTexts } from './basis-texts.ts'
import { ChooseAssessment } from './choose-assessment.tsx'
import styles from './imports.module.css'
import { type Basis, bases, type ImportChoices, type Preview } from './imports-api.ts'
import { MailPreview } from './mail-preview.tsx'

interface BasisStepProps {
  preview: Preview
  choices: ImportChoices
  onChange: (change: Partial<ImportChoices>) => void
}

/** @returns the bases on which somebody may bring a list in (PRI-2): sellers and marketers tell first, the officer decides about others */
export function basesFor(maySell: boolean, isOfficer: boolean): Basis[] {
  return bases.filter((basis) => (basis === 'invitation' ? maySell : isOfficer))
}

/** ⑤ Why the company may have them: what each choice opens, what Diskret does, when they go, and the mail as it will look. */
export function BasisStep({ preview, choices, onChange }: BasisStepProps) {
  const t = useTexts(basisTexts)
  const maySell = useMay('seller', 'marketer')
  const isOfficer = useMay('officer')
  const { basis } = choices
  const language = useInstallation()?.language === 'en' ? 'en' : 'da'
  const source = basisTexts.in(language)('listSource', { file: preview.file.name })
  return (
    <div className={styles.step}>
      <Radio.Group
        label={<h2>{t('why')}</h2>}
        value={basis}
        onChange={(value) => onChange({ basis: value as Basis })}
        className={styles.bases ?? ''}
      >
        {basesFor(maySell, isOfficer).map((value) => (
          <Radio.Card key={value} value={value} className={styles.basis ?? ''} aria-label={t(`name-${value}`)}>
            <Radio.Indicator />
            <span>
              <strong>{t(`name-${value}`)}</strong>
              <span className={styles.quiet}>{t(`short-${value}`)}</span>
            </span>
          </Radio.Card>
        ))}
      </Radio.Group>
      {!isOfficer && <p className={styles.quiet}>{t('onlyOfficer')}</p>}
      <Meaning basis={basis} invitations={preview.counts.invitations} />
      {isOfficer && basis === 'legitimate-interest' && (
        <ChooseAssessment value={choices.assessment} onChange={(assessment) => onChange({ assessment })} />
      )}
      {isOfficer && (basis === 'invitation' || basis === 'contract') && (
        <AssessmentToSign kind={basis === 'invitation' ? 'invitation' : 'customer-contacts'} />
      )}
      <MailPreview basis={basis} source={source} />
    </div>
  )
}

/** What a choice means, in three answers. */
function Meaning({ basis, invitations }: { basis: Basis; invitations: number }) {
  const t = useTexts(basisTexts)
  const days = useQuery(controllerQuery).data?.invitationDays ?? 14
  const does =
    basis === 'invitation' || basis === 'consent' ? t(`does-${basis}`, { count: invitations }) : t(`does-${basis}`)
  const goes = basis === 'invitation' ? t('goes-invitation', { count: days }) : t(`goes-${basis}`)
  return (
    <dl className={styles.meaning} aria-live="polite">
      <dt>{t('opens')}</dt>
      <dd>{t(`opens-${basis}`)}</dd>
      <dt>{t('does')}</dt>
      <dd>{does}</dd>
      <dt>{t('goes')}</dt>
      <dd>{goes}</dd>
    </dl>
  )
}
