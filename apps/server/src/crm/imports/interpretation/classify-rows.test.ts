import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ClassifyOptions, classifyRows, type LedgerMark } from './classify-rows.ts'
import { countOutcomes } from './count-outcomes.ts'
import type { ColumnMapping } from './fields.ts'
import { interpretRecord } from './interpret-record.ts'
import { planColumns } from './plan-columns.ts'
import { toReport } from './to-report.ts'

const mapping: ColumnMapping[] = (['fullName', 'company', 'email', 'phone', 'consentClaim'] as const).map((field) => ({
  header: field,
  field,
}))

/** Decides about a list; a row is `name;company;email;phone;consent`. Answers `line outcome reason-or-line warnings` for each. */
function decide(list: string[], options: Partial<ClassifyOptions> = {}): string[] {
  return classify(list, options).map(({ row, outcome, reason, duplicateOf, warnings }) =>
    [row.line, outcome, reason ?? duplicateOf?.line, ...warnings].filter((part) => part !== undefined).join(' '),
  )
}

function classify(list: string[], options: Partial<ClassifyOptions> = {}) {
  const records = list.map((text, index) => ({
    line: index + 1,
    cells: `${text};;;;`.split(';').slice(0, 5),
    faults: [],
  }))
  const plan = planColumns(
    mapping,
    records.map(({ cells }) => cells),
    { entity: 'person', country: 'DK' },
  )
  return classifyRows(
    records.map((record) => interpretRecord(record, plan)),
    { entity: 'person', basis: 'invitation', ...options },
  )
}

const ledgerOf = (entries: Record<string, LedgerMark>) => (identifier: string, name: string | null) =>
  entries[name === null ? identifier : `${identifier}|${name}`] ?? null

describe('one person twice in a list', () => {
  it('is known by the address, whatever its case, spaces, tag and middle names', () => {
    expect(
      decide([
        'Karin Vestergaard Holm;;karin@b.example',
        'KARIN HOLM;; <Karin@B.example> ',
        'Karin Holm;;karin+messe@b.example',
        ';;karin@b.example',
      ]),
    ).toEqual(['1 accepted', '2 duplicate 1', '3 duplicate 1', '4 duplicate 1'])
  })

  it('is known by number and name where there is no address', () => {
    expect(decide(['Bo Lind;;bo@b.example;67510201', 'Lind, Bo;;;+45 67 51 02 01'])).toEqual([
      '1 accepted',
      '2 duplicate 1',
    ])
  })

  it('is known by name and company where there is neither', () => {
    expect(decide(['Anne-Mette Juhl;Juhl ApS;am@juhl.example', 'Anne Mette Juhl;JUHL A/S;'])).toEqual([
      '1 accepted',
      '2 duplicate 1',
    ])
  })

  it('may be two: other addresses or other numbers are kept apart, with a warning', () => {
    expect(decide(['Bo Lind;;bo@b.example;67510201', 'Bo Lind;;bo@c.example;67510201'])).toEqual([
      '1 accepted',
      '2 accepted possible-duplicate',
    ])
    expect(decide(['Bo Lind;Lind;bo@b.example;67510201', 'Bo Lind;Lind;;67510202'], { basis: 'contract' })).toEqual([
      '1 accepted',
      '2 accepted possible-duplicate',
    ])
  })

  it('is two for certain at different companies', () => {
    expect(decide(['Astrid Jensen;Fjord;a@fjord.example', 'Astrid Jensen;Have;a@have.example'])).toEqual([
      '1 accepted',
      '2 accepted',
    ])
  })

  it('comes in by the record that has an address; the one before it is rejected', () => {
    const list = ['Bo Lind;Lind;;67510201', 'Bo Lind;Lind;bo@b.example;67510201']
    expect(decide(list)).toEqual(['1 rejected no-email', '2 accepted'])
    expect(decide(list, { basis: 'contract' })).toEqual(['1 accepted', '2 duplicate 1'])
  })
})

describe('a shared mailbox', () => {
  const list = [
    'Anne Holm;;info@b.example',
    'Bo Lind;;info@b.example',
    'Anne Holm;;info@b.example',
    'Salget;;info@b.example',
  ]
  it('is no duplicate: the people stay different, and one invitation goes out', () => {
    expect(decide(list)).toEqual([
      '1 accepted shared-mailbox',
      '2 accepted shared-mailbox',
      '3 duplicate 1',
      '4 accepted no-person shared-mailbox',
    ])
    expect(countOutcomes(classify(list), 'person').counts.invitations).toBe(1)
  })

  it('lets nobody be refused for a colleague, unless nobody is named', () => {
    expect(decide(['Anne Holm;;info@b.example;;nej', 'Bo Lind;;info@b.example'])).toEqual([
      '1 rejected refused',
      '2 accepted shared-mailbox',
    ])
    expect(decide([';;info@b.example;;nej', 'Bo Lind;;info@b.example'])[1]).toBe('2 duplicate 1')
  })
})

describe('a refusal', () => {
  it('binds the person’s other records, before and after it [CON-31, CON-33]', () => {
    expect(decide(['Alma Holm;;alma@b.example;;ja', 'Alma Holm;;ALMA@b.example;;nej'])).toEqual([
      '1 rejected refused consent-conflict',
      '2 duplicate 1',
    ])
    expect(decide(['Alma Holm;;alma@b.example;;ok', 'Alma Holm;;alma@b.example;;vil slettes'])[0]).toBe(
      '1 rejected erasure-requested consent-conflict',
    )
  })

  it('binds the same person at another address, by number and name', () => {
    expect(decide(['Bo Lind;;bo@b.example;67510201;nej', 'Bo Lind;;bo@c.example;67510201;'])).toEqual([
      '1 rejected refused',
      '2 rejected refused',
    ])
  })

  it('holds under every basis', () => {
    for (const basis of ['invitation', 'legitimate-interest', 'contract', 'consent'] as const) {
      expect(decide(['Bo Lind;;bo@b.example;;nej'], { basis })).toEqual(['1 rejected refused'])
    }
  })
})

describe('the ledger', () => {
  it('keeps out who was erased, by the address with any tag or by the number [ERA-15]', () => {
    const ledger = ledgerOf({ 'bo@b.example': 'erased', '+4567510201': 'erased' })
    expect(
      decide(['Bo Lind;;bo+x@b.example', 'Bo Lind;;bo@c.example;67 51 02 01', 'Eva Uhre;;eva@b.example'], {
        ledger,
        basis: 'contract',
      }),
    ).toEqual(['1 rejected erased-earlier', '2 rejected erased-earlier', '3 accepted'])
  })

  it('knows a role address or a shared number only together with the name', () => {
    const ledger = ledgerOf({ 'info@b.example': 'erased', '+4567510201': 'erased', 'info@b.example|bo lind': 'erased' })
    expect(decide(['Eva Uhre;;info@b.example', 'Bo Lind;;info@b.example'], { ledger })).toEqual([
      '1 accepted shared-mailbox',
      '2 rejected erased-earlier',
    ])
    expect(decide(['Eva Uhre;;eva@b.example;67510201', 'Bo Lind;;bo@b.example;67510201'], { ledger })).toEqual([
      '1 accepted',
      '2 accepted',
    ])
  })

  it('stops another invitation to who was asked or refused, but not a basis [CON-39]', () => {
    const ledger = ledgerOf({ 'bo@b.example': 'asked', 'eva@b.example': 'refused' })
    const list = ['Bo Lind;;bo@b.example', 'Eva Uhre;;eva@b.example']
    expect(decide(list, { ledger })).toEqual(['1 rejected asked-earlier', '2 rejected refused-earlier'])
    expect(decide(list, { ledger, basis: 'contract' })).toEqual(['1 accepted', '2 accepted'])
  })
})

describe('a basis', () => {
  it('lets people without an address in, and an invitation opens none [PRI-1]', () => {
    const list = ['Bo Lind;;-', 'Eva Uhre;;eva(at)b.example', 'Ib Skov;;ib@b.example;;ja']
    expect(decide(list)).toEqual(['1 rejected no-email', '2 rejected invalid-email invalid-email', '3 accepted'])
    expect(decide(list, { basis: 'contract' })).toEqual(['1 accepted', '2 accepted invalid-email', '3 accepted'])
    expect(classify(list, { basis: 'contract' }).map(({ basis }) => basis)).toEqual([true, true, true])
  })

  it('of consent is opened by no cell that says yes [CON-33]', () => {
    const [one] = toReport(classify(['Ib Skov;;ib@b.example;;ja'], { basis: 'consent' }))
    expect(one).toMatchObject({ outcome: 'accepted', basis: false, consent: 'claimed' })
  })
})

describe('a list of companies', () => {
  it('knows a company by its number, else by its name', () => {
    const companies: ColumnMapping[] = [
      { header: 'Firma', field: 'company' },
      { header: 'CVR', field: 'taxId' },
    ]
    const plan = planColumns(companies, [], { entity: 'company', country: 'DK' })
    const rows = [
      ['Holm ApS', '98668810'],
      ['Holm Byg', '98668810'],
      ['HOLM A/S', ''],
      ['', '95878997'],
    ].map((cells, index) => interpretRecord({ line: index + 1, cells, faults: [] }, plan))
    expect(
      classifyRows(rows, { entity: 'company', basis: 'invitation' }).map(({ outcome, reason }) => reason ?? outcome),
    ).toEqual(['accepted', 'duplicate', 'duplicate', 'no-name'])
  })
})

describe('whatever the list', () => {
  const row = fc
    .tuple(
      fc.constantFrom('Anne Holm', 'Bo Lind', 'Holm, Anne', '', 'Salget', 'Jytte & Bent', 'I alt'),
      fc.constantFrom('', 'Holm ApS', 'Lind'),
      fc.constantFrom(
        '',
        'a@b.example',
        'a+x@b.example',
        'info@b.example',
        'no(at)b.example',
        'b@b.example, a@b.example',
      ),
      fc.constantFrom('', '67510201', '67510202', 'tlf'),
      fc.constantFrom('', 'ja', 'nej', 'slet'),
    )
    .map((cells) => cells.join(';'))
  const lists = fc.array(row, { maxLength: 25 })
  const bases = fc.constantFrom('invitation', 'contract', 'consent')

  it('the counts add up to the records, and duplicates point to records that exist', () => {
    fc.assert(
      fc.property(lists, bases, (list, basis) => {
        const rows = classify(list, { basis })
        const { accepted, duplicate, rejected, skipped } = countOutcomes(rows, 'person').counts
        expect(accepted + duplicate + rejected + skipped).toBe(list.length)
        for (const {
          row: { line },
          duplicateOf,
        } of rows)
          if (duplicateOf !== null) expect(duplicateOf.line).toBeLessThan(line)
      }),
    )
  })

  it('nobody who refused comes in, by any record or basis [CON-33, OBJ-1]', () => {
    fc.assert(
      fc.property(lists, bases, (list, basis) => {
        const rows = classify(list, { basis })
        const refused = new Set(
          rows
            .filter(({ row: { consent } }) => consent === 'refused' || consent === 'erasure-requested')
            .flatMap(({ row: { keys } }) => keys.emailsWithoutTag.map((address) => `${address}|${keys.shortName}`)),
        )
        for (const {
          outcome,
          row: { keys },
        } of rows) {
          if (outcome === 'accepted')
            for (const address of keys.emailsWithoutTag) expect(refused).not.toContain(`${address}|${keys.shortName}`)
        }
      }),
    )
  })

  it('without a basis everybody who comes in has an address, and with one nobody is rejected for having none', () => {
    fc.assert(
      fc.property(lists, (list) => {
        for (const {
          outcome,
          row: { emails },
        } of classify(list))
          if (outcome === 'accepted') expect(emails).not.toEqual([])
        for (const { reason } of classify(list, { basis: 'contract' }))
          expect(['no-email', 'invalid-email']).not.toContain(reason)
      }),
    )
  })
})
