import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RecordFault } from '../../../platform/files/records.ts'
import type { ColumnMapping, Entity, Field } from './fields.ts'
import { fields } from './fields.ts'
import { interpretRecord } from './interpret-record.ts'
import { type InterpretedRow, mainPhone } from './interpreted-row.ts'
import { planColumns } from './plan-columns.ts'

interface Options {
  country?: string | null
  faults?: RecordFault[]
  sample?: string[][]
  entity?: Entity
}

/** Interprets one record whose cells stand under these fields. */
function interpret(record: Partial<Record<Field, string>>, options: Options = {}): InterpretedRow {
  const mapping: ColumnMapping[] = Object.keys(record).map((field) => ({
    header: `header of ${field}`,
    field: field as Field,
  }))
  const cells = Object.values(record)
  const plan = planColumns(mapping, options.sample ?? [cells], {
    entity: options.entity ?? 'person',
    country: options.country ?? 'DK',
  })
  return interpretRecord({ line: 2, cells, faults: options.faults ?? [] }, plan)
}

/** What a table with these headers makes of a row. */
function outcomeOf(header: string[], cells: string[], faults: RecordFault[] = []): string {
  const mapping = header.map((text): ColumnMapping => ({ header: text, field: null }))
  const plan = planColumns(mapping, [], { entity: 'person', country: 'DK' })
  const { outcome, reason } = interpretRecord({ line: 2, cells, faults }, plan)
  return `${outcome} ${reason ?? ''}`.trim()
}

describe('a record', () => {
  it('is normalised, and an empty cell is empty [PRI-5]', () => {
    const row = interpret({
      fullName: 'HOLM, ANNE',
      email: 'Anne@Holm.example',
      phone: '67 51 02 01',
      company: '',
      title: '-',
    })
    expect(row.names).toMatchObject({ given: 'Anne', family: 'Holm' })
    expect(row.emails).toEqual(['anne@holm.example'])
    expect(mainPhone(row)).toBe('+4567510201')
    expect([row.company.name, row.title, row.consent]).toEqual([null, null, undefined])
    expect(row.keys).toMatchObject({
      email: 'anne@holm.example',
      name: 'anne holm',
      phonesAndName: ['+4567510201|anne holm'],
    })
  })

  it('has its numbers read by its own country, then by the list’s', () => {
    expect(mainPhone(interpret({ phone: '020 7946 0123', country: 'United Kingdom' }))).toBe('+442079460123')
    const stranger = interpret({ phone: '020 7946 0124', email: 'a@b.example' })
    expect([mainPhone(stranger), stranger.warnings]).toEqual([null, ['invalid-phone']])
  })

  it('warns of what it does not take', () => {
    expect(interpret({ taxId: 'DK90602315', email: 'a@b.example' }).warnings).toEqual(['invalid-cvr'])
    expect(interpret({ birthDate: '31-02-1980', email: 'a@b.example' }).warnings).toEqual(['invalid-date'])
    expect(interpret({ email: 'a@b.example; c@d.example' })).toMatchObject({
      emails: ['a@b.example', 'c@d.example'],
      warnings: ['two-addresses'],
    })
    expect(interpret({ postalCode: '8014' }, { country: 'US' }).warnings).toEqual(['lost-leading-zero'])
    expect(interpret({ postalCode: '8014' }).warnings).toEqual([])
    expect(interpret({ company: '=HYPERLINK("http://klik.example")' })).toMatchObject({
      warnings: ['formula'],
      company: { name: '=HYPERLINK("http://klik.example")' },
    })
  })

  it('never keeps a national id in a column of its own, or alone in a cell [SPE-3]', () => {
    const mapping: ColumnMapping[] = [
      { header: 'CPR-nr.', field: 'externalId' },
      { header: 'E-mail', field: 'email' },
    ]
    const plan = planColumns(mapping, [], { entity: 'person', country: 'DK' })
    const own = interpretRecord({ line: 2, cells: ['1204617014', 'a@b.example'], faults: [] }, plan)
    expect([own.externalId, own.warnings]).toEqual([null, ['national-id-cell']])
    const alone = interpret({
      externalId: '120461-7014',
      fullName: '120461-7014',
      phone: '120461-7014',
      email: 'a@b.example',
    })
    expect(JSON.stringify(alone)).not.toContain('7014')
  })

  it('has its postcode and town told apart where they share a cell', () => {
    expect(interpret({ postalCode: '8000 Aarhus C' }).address).toMatchObject({ postalCode: '8000', city: 'Aarhus C' })
  })

  it('has the strictest reading of several consent columns [CON-33]', () => {
    expect(interpret({ consentClaim: 'ja', doNotContact: '1' }).consent).toBe('refused')
    expect(interpret({ consentClaim: 'ja', doNotContact: '0' }).consent).toBe('claimed')
  })

  it('proves a consent only with wording, date, method and source [CON-33]', () => {
    const whole = {
      consentWording: 'v3',
      consentGivenAt: '14-05-2023 10:00+02:00',
      consentMethod: 'web',
      consentSource: 'messe',
    }
    expect(interpret(whole).evidence).toMatchObject({ givenAt: '2023-05-14T08:00:00.000Z', missing: [] })
    expect(interpret({ ...whole, consentMethod: '' }).evidence?.missing).toEqual(['consentMethod'])
    expect(interpret({ ...whole, consentGivenAt: '31-02-2023' }).evidence?.missing).toEqual(['consentGivenAt'])
    expect(interpret({ consentClaim: 'ja' }).evidence).toBeNull()
  })

  it('of a department names nobody, of two people is rejected', () => {
    expect(interpret({ fullName: 'Bogholderiet', email: 'b@b.example' })).toMatchObject({
      noPerson: 'Bogholderiet',
      warnings: ['no-person'],
    })
    expect(interpret({ fullName: 'Jytte & Bent', email: 'b@b.example' })).toMatchObject({
      outcome: 'rejected',
      reason: 'two-persons',
    })
  })
})

describe('a row that is no record', () => {
  const header = ['Navn', 'E-mail', 'Beløb']
  it.each([
    [['', ' ', '\u00a0'], 'skipped blank-row'],
    [['navn', 'E-mail', 'BELØB'], 'skipped repeated-header'],
    [['I alt', '', '1.284.500,00'], 'skipped summary-row'],
    [['Total:', '12', ''], 'skipped summary-row'],
    [['# udtrukket fra det gamle system', '', ''], 'skipped comment-row'],
    [['Udtræk fra kundedatabasen 12-03-2024', '', ''], 'skipped comment-row'],
    [['Lars Carlsen', '', ''], 'candidate'],
    [['Sum Chen', 'sum@chen.example', ''], 'candidate'],
    [['Total', 'info@total.example', ''], 'candidate'],
  ])('%j is %s', (cells, outcome) => {
    expect(outcomeOf(header, cells)).toBe(outcome)
  })

  it.each(['unbalanced-quote', 'too-many-columns', 'too-few-columns', 'nul-byte', 'cell-too-long'] as const)(
    'with the fault %s is rejected, and a shifted one is not read',
    (fault) => {
      expect(outcomeOf(header, ['Anne', 'a@b.example', '1', 'x'], [fault])).toBe(`rejected ${fault}`)
    },
  )

  it('that only ends in empty cells too many is taken', () => {
    expect(outcomeOf(header, ['Anne', 'a@b.example', '1', '', ' '], ['too-many-columns'])).toBe('candidate')
  })
})

describe('interpretation', () => {
  it('never throws, whatever the cells hold, and reads them the same way twice', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom('ja', 'a@b.example', '67510201', '31-02-2020', '-', '=1', 'Holm, Anne & Bo'),
    )
    const record = fc.record(Object.fromEntries(fields.map((field) => [field, cell])) as Record<Field, typeof cell>)
    fc.assert(
      fc.property(record, fc.constantFrom('DK', 'US', null), (cells, country) => {
        expect(interpret(cells, { country })).toEqual(interpret(cells, { country }))
      }),
      { numRuns: 60 },
    )
  })

  it('takes no longer for a long cell that is made to be slow', () => {
    const work = (text: string, length: number) => {
      const long = text.repeat(Math.floor(length / text.length))
      const before = process.cpuUsage()
      for (const cell of [long, `+${long}x`, `a@b.example ${long}`, `Anne ${long}`])
        interpret(Object.fromEntries(fields.map((field) => [field, cell])))
      return process.cpuUsage(before).user / 1000
    }
    for (const text of [':', '+1', '@', 'a@', ' a', '(', '1 ', '"', '-', 'a.', 'og ', '/', '=', 'a,', '\n']) {
      // Milliseconds of the processor beside a quarter of the length: 4 is linear, 16 what a square takes; little is no measure.
      const quarter = Math.max(work(text, 5000), 20)
      expect(work(text, 20_000) / quarter, JSON.stringify(text)).toBeLessThan(14)
    }
  }, 40_000)

  it('is not changed when a normalised value is read again', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (fullName, company, city) => {
        const once = interpret({ company, city, fullName })
        const twice = interpret({ company: once.company.name ?? '', city: once.address.city ?? '', fullName })
        expect([twice.company.name, twice.address.city, twice.keys.company]).toEqual([
          once.company.name,
          once.address.city,
          once.keys.company,
        ])
      }),
    )
  })
})
