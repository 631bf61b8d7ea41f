import { readRegistrationNumber } from '@diskret/server/company/registration-number'
import { timeZonesOf } from '@diskret/server/company/time-zones'
import { Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useLanguage } from '../texts/language.ts'
import { useTexts } from '../texts/use-texts.ts'
import { countryChoices } from './countries.ts'
import { keepDraft, readDraft } from './set-up-draft.ts'
import type { StepProps } from './set-up-page.tsx'
import { setUpTexts } from './set-up-texts.ts'
import { StepForm } from './step-form.tsx'

/** Who the controller is. A Danish number is checked by its digits at once. */
export function CompanyStep({ onNext, onBack }: StepProps) {
  const t = useTexts(setUpTexts)
  const language = useLanguage()
  const form = useForm({
    initialValues: readDraft(),
    validate: {
      company: (company) => (company.trim() === '' ? t('companyMissing') : null),
      registrationNumber: (number, { country }) =>
        number.trim() === '' || readRegistrationNumber(number, country) !== undefined
          ? null
          : t(country === 'DK' ? 'cvrWrong' : 'numberWrong'),
    },
    validateInputOnBlur: ['registrationNumber'],
    onValuesChange: (values) => keepDraft({ ...values, step: 'company' }),
  })
  const { country } = form.values
  const zones = timeZonesOf(country)
  return (
    <StepForm
      onBack={onBack}
      onSubmit={form.onSubmit((values) => {
        keepDraft({ ...values, step: 'administrator' })
        onNext()
      })}
    >
      <TextInput label={t('companyName')} autoComplete="organization" {...form.getInputProps('company')} />
      <Select
        label={t('country')}
        data={countryChoices(language)}
        searchable
        {...form.getInputProps('country')}
        onChange={(value) => form.setValues({ country: value ?? 'DK', timeZone: '' })}
      />
      <TextInput
        label={t(country === 'DK' ? 'cvr' : 'registrationNumber')}
        description={t('optional')}
        inputMode={country === 'DK' ? 'numeric' : 'text'}
        {...form.getInputProps('registrationNumber')}
      />
      {zones.length > 1 && (
        <Select
          label={t('timeZone')}
          data={zones}
          {...form.getInputProps('timeZone')}
          value={form.values.timeZone || (zones[0] ?? null)}
        />
      )}
    </StepForm>
  )
}
