import { Checkbox, Radio, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../../platform/api/client.ts'
import { type Purpose, purposeNames } from '../../../platform/purposes/purpose-names.ts'
import { useTexts } from '../../../platform/texts/use-texts.ts'
import { showDone } from '../../../platform/toasts/toasts.tsx'
import { cardTexts } from '../card/card-texts.ts'
import { isOpen } from '../card/describe-permission.ts'
import { useIsOfficer, usePersonView, useRefreshPerson } from '../person-view.ts'
import { ActForm } from './act-form.tsx'
import { actTexts } from './act-texts.ts'
import styles from './acts.module.css'
import type { PersonAct } from './person-act.ts'

const facts = [
  'addressFromCustomer',
  'inConnectionWithSale',
  'ownSimilarProducts',
  'optOutOfferedWhenGiven',
  'optOutInEachMessage',
] as const
type Way = 'contract' | 'interest' | 'softOptIn' | 'byConsent'

interface BasisDialogProps {
  /** Which purpose is to become possible; all where none is named. */
  purpose: Purpose | undefined
  onOpen: (act: PersonAct) => void
  onClose: () => void
}

/** What would make a purpose possible, and the way to it: a contract, an assessment, a purchase, or the person's own yes. */
export function BasisDialog({ purpose, onOpen, onClose }: BasisDialogProps) {
  const { person, work } = usePersonView()
  const t = useTexts(actTexts)
  const inCard = useTexts(cardTexts)
  const name = useTexts(purposeNames)
  const isOfficer = useIsOfficer()
  const refresh = useRefreshPerson()
  const isCustomer = person.card.purposes.some(
    (one) => one.purpose === 'customer' && isOpen(one.state) && one.basis?.kind === 'contract',
  )
  const ways = waysOf(purpose, { canOpen: work !== undefined, isOfficer, isCustomer })
  const [way, setWay] = useState<Way>(ways[0] ?? 'byConsent')
  const [evidence, setEvidence] = useState('')
  const [assessment, setAssessment] = useState<string | null>(null)
  const [said, setSaid] = useState<ReadonlySet<string>>(new Set())
  const assessments = useQuery({
    queryKey: ['assessments', 'signed'],
    queryFn: ({ signal }) => answer(api.GET('/api/assessments', { params: { query: { limit: 200 } }, signal })),
    enabled: isOfficer && ways.includes('interest'),
  })
  const signed = (assessments.data?.items ?? []).filter(
    (one) => one.signedBy !== null && one.purpose !== 'invitation' && (!purpose || one.purpose === purpose),
  )
  const isReady =
    way === 'byConsent' ||
    (way === 'contract' && evidence.trim() !== '') ||
    (way === 'interest' && assessment !== null) ||
    (way === 'softOptIn' && evidence.trim() !== '' && facts.every((fact) => said.has(fact)))
  const save = async () => {
    await answer(
      api.POST('/api/people/{id}/bases', {
        params: { path: { id: person.id } },
        headers: { 'diskret-purpose': way === 'interest' ? 'rights' : (work ?? 'rights') },
        body:
          way === 'contract'
            ? { kind: 'contract', evidence }
            : way === 'interest'
              ? { kind: 'legitimate-interest', assessment: assessment ?? '' }
              : {
                  kind: 'soft-opt-in',
                  sale: evidence,
                  facts: {
                    addressFromCustomer: said.has('addressFromCustomer'),
                    inConnectionWithSale: said.has('inConnectionWithSale'),
                    ownSimilarProducts: said.has('ownSimilarProducts'),
                    optOutOfferedWhenGiven: said.has('optOutOfferedWhenGiven'),
                    optOutInEachMessage: said.has('optOutInEachMessage'),
                  },
                },
      }),
    )
    showDone({ text: t('basisSaved') })
    void refresh()
  }
  return (
    <ActForm
      heading={purpose ? t('basisHeading', { purpose: name(purpose).toLowerCase() }) : t('basisPlain')}
      {...(purpose && { lead: inCard(`possible-${purpose}`) })}
      action={t(way === 'byConsent' ? 'next' : 'saveBasis')}
      isReady={isReady}
      onAct={save}
      {...(way === 'byConsent' && { onGo: () => onOpen({ kind: 'consent', ...(purpose && { purpose }) }) })}
      onClose={onClose}
    >
      <Radio.Group
        label={t('basisKind')}
        value={way}
        onChange={(value) => setWay(ways.find((one) => one === value) ?? way)}
      >
        <div className={styles.checks}>
          {ways.map((value) => (
            <Radio key={value} value={value} label={t(value)} data-autofocus={value === way || undefined} />
          ))}
        </div>
      </Radio.Group>
      {way === 'contract' && (
        <TextInput
          label={t('contractHint')}
          maxLength={2000}
          value={evidence}
          onChange={(event) => setEvidence(event.currentTarget.value)}
        />
      )}
      {way === 'interest' &&
        (signed.length === 0 ? (
          <p className={styles.quiet}>{t('noAssessment')}</p>
        ) : (
          <Select
            label={t('assessment')}
            data={signed.map(({ id, kind, version }) => ({
              value: id,
              label: t('assessmentChoice', { kind, version }),
            }))}
            value={assessment}
            onChange={setAssessment}
          />
        ))}
      {way === 'softOptIn' && (
        <>
          <TextInput
            label={t('sale')}
            maxLength={2000}
            value={evidence}
            onChange={(event) => setEvidence(event.currentTarget.value)}
          />
          <Checkbox.Group label={t('facts')} value={[...said]} onChange={(values) => setSaid(new Set(values))}>
            <div className={styles.checks}>
              {facts.map((fact) => (
                <Checkbox key={fact} value={fact} label={t(fact)} />
              ))}
            </div>
          </Checkbox.Group>
        </>
      )}
    </ActForm>
  )
}

function waysOf(
  purpose: Purpose | undefined,
  { canOpen, isOfficer, isCustomer }: { canOpen: boolean; isOfficer: boolean; isCustomer: boolean },
): Way[] {
  const ways: Way[] = []
  if (canOpen && (!purpose || purpose === 'customer')) ways.push('contract')
  if (isOfficer && purpose !== 'marketing') ways.push('interest')
  if (canOpen && isCustomer && (!purpose || purpose === 'marketing')) ways.push('softOptIn')
  return [...ways, 'byConsent']
}
