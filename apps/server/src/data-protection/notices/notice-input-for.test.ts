import { expect, test } from 'vitest'
import { declarations } from '../../declarations.ts'
import { declarationOf } from '../declarations/personal-table.ts'
import { type Controller, defaultChoices } from '../installation/controller.ts'
import { consentPurposes } from '../purposes/purposes.ts'
import { composeNotice } from './composing/compose-notice.ts'
import { noticeInputFor } from './notice-input-for.ts'

const controller: Controller = {
  company: 'Vinhuset A/S',
  registrationNumber: '13585628',
  country: 'DK',
  timeZone: 'Europe/Copenhagen',
  language: 'da',
  practice: false,
  contact: { address: 'Havnegade 1, 8000 Aarhus C' },
  protectionOfficer: null,
  choices: defaultChoices,
  ledgerKeyId: null,
}

test.each(consentPurposes)('whoever has agreed to %s alone can be told all of it [NOT-10]', (purpose) => {
  for (const article of ['13', '14'] as const) {
    const input = noticeInputFor({
      controller,
      tables: declarations.tables.map(declarationOf),
      article,
      purposes: [{ purpose, basis: 'consent', interest: null }],
      source: article === '14' ? { description: 'Vinmessen', publiclyAccessible: false } : null,
      publicUrl: 'https://crm.example',
    })
    expect(composeNotice(input, 'da').missing).toEqual([])
  }
})
