import type { Writer } from '../../../platform/texts/define-texts.ts'
import { type Language, locales } from '../../../platform/texts/language.ts'
import type { RetentionRule } from '../../declarations/retention-rules.ts'
import type { NoticeRetention } from './notice-input.ts'
import { noticeTexts } from './notice-texts.ts'

const startTexts = {
  'person-erased': 'startPersonErased',
  'last-basis-closed': 'startLastBasisClosed',
  recorded: 'startRecorded',
  ended: 'startEnded',
  sent: 'startSent',
  'import-ended': 'startImportEnded',
  'case-closed': 'startCaseClosed',
  'account-closed': 'startAccountClosed',
  'installation-ended': 'startInstallationEnded',
} as const satisfies Record<RetentionRule['start'], Parameters<Writer<typeof noticeTexts.entries>>[0]>

/**
 * How long something is kept, in words (NOT-C-8): the controller's own, or those of the rule that the sweeper follows (RET-1).
 * @param reader the registered person is spoken to, staff are told about that person
 * @returns a clause without full stop: `i 24 måneder efter afsendelsen`
 */
export function describeRetention(
  rule: NoticeRetention['rule'],
  language: Language,
  reader: 'subject' | 'staff' = 'subject',
): string {
  if (!('start' in rule)) return rule[language]
  const t = noticeTexts.in(language)
  const isTold = reader === 'staff' && rule.start === 'person-erased'
  const isAtOnce = rule.keep === 'P0D'
  if (isAtOnce) return t('atOnce', { start: t(isTold ? 'startSubjectErased' : startTexts[rule.start]) })
  const period = describePeriod(rule.keep, language)
  if (rule.start === 'sent') return t('periodAfter', { period, start: t('startSent') })
  return t('period', { period, start: t(rule.start === 'import-ended' ? 'afterImportEnded' : startTexts[rule.start]) })
}

/**
 * An ISO 8601 period in words: `P14D` is `14 dage`, `P24M` `24 months`.
 * @throws RangeError for a period that is not made of years, months, weeks and days
 */
export function describePeriod(period: string, language: Language): string {
  const [, years, months, weeks, days] = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(period) ?? []
  const parts = (
    [
      ['year', years],
      ['month', months],
      ['week', weeks],
      ['day', days],
    ] as const
  ).filter(([, value]) => value)
  if (parts.length === 0) throw new RangeError('a period is made of years, months, weeks and days')
  const written = parts.map(([unit, value]) =>
    new Intl.NumberFormat(locales[language], { style: 'unit', unit, unitDisplay: 'long' }).format(Number(value)),
  )
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(written)
}
