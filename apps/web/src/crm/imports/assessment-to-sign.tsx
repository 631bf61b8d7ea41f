import { Accordion, Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../platform/api/client.ts'
import { FormFault } from '../../platform/fields/form-fault.tsx'
import { Load } from '../../platform/page/states.tsx'
import { saving } from '../../platform/shell/save-state.ts'
import { type Language, useLanguage } from '../../platform/texts/language.ts'
import { useTexts } from '../../platform/texts/use-texts.ts'
import { showDone } from '../../platform/toasts/toasts.tsx'
import { assessmentsQuery } from './assessments-query.ts'
import { basisTexts } from './basis-texts.ts'
import styles from './imports.module.css'

const parts = ['interest', 'necessity', 'balance', 'safeguards', 'outcome'] as const

/** Where the assessment that a list rests on is not signed (LIA-1): what it says, and the signature. */
export function AssessmentToSign({ kind }: { kind: 'invitation' | 'customer-contacts' }) {
  const t = useTexts(basisTexts)
  const language = useLanguage()
  const client = useQueryClient()
  const all = useQuery(assessmentsQuery)
  const ofKind = (all.data?.items ?? []).filter((one) => one.kind === kind)
  const newest = ofKind.toSorted((one, other) => other.version - one.version)[0]
  const isSigned = ofKind.some(({ signedBy }) => signedBy !== null)
  const isAsked = newest !== undefined && !isSigned
  const whole = useQuery({
    queryKey: ['assessments', newest?.id],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/assessments/{id}', { params: { path: { id: newest?.id ?? '' } }, signal })),
    enabled: isAsked,
  })
  const sign = useMutation({
    mutationFn: () =>
      saving(
        answer(api.POST('/api/assessments/{id}/signature', { params: { path: { id: newest?.id ?? '' } }, body: {} })),
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['assessments'] })
      showDone({ text: t('signed') })
    },
  })
  if (!isAsked) return null
  return (
    <section className={styles.assessment} aria-label={t('assessment')}>
      <p>{t(kind === 'invitation' ? 'unsignedInvitation' : 'unsigned', { name: t(`kind-${kind}`) })}</p>
      <Accordion variant="default" order={3}>
        <Accordion.Item value="text">
          <Accordion.Control>{t('read')}</Accordion.Control>
          <Accordion.Panel>
            <Load query={whole}>
              {({ content }) => (
                <dl className={styles.meaning}>
                  {parts.map((part) => (
                    <div key={part}>
                      <dt>{t(part)}</dt>
                      <dd>{written(content[part], language)}</dd>
                    </div>
                  ))}
                </dl>
              )}
            </Load>
          </Accordion.Panel>
        </Accordion.Item>
      </Accordion>
      <FormFault error={sign.error} />
      <div>
        <Button onClick={() => sign.mutate()} loading={sign.isPending}>
          {t('sign')}
        </Button>
      </div>
    </section>
  )
}

/** A part of an assessment, in both languages or in one. */
function written(part: unknown, language: Language): string {
  if (typeof part === 'string') return part
  const text = (part as Record<string, unknown> | null)?.[language]
  return typeof text === 'string' ? text : ''
}
