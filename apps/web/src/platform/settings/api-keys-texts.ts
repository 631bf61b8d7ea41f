import { defineTexts } from '@diskret/server/texts/define-texts'

export const apiKeysTexts = defineTexts({
  lead: {
    da: 'En nøgle lader et andet system bruge Diskret med én rolle. Alt, det gør, står i revisionsloggen.',
    en: 'A key lets another system use Diskret with one role. All that it does stands in the audit log.',
  },
  create: { da: 'Lav en nøgle', en: 'Make a key' },
  name: { da: 'Hvad bruges den til?', en: 'What is it for?' },
  nameHelp: { da: 'For eksempel: webshop.', en: 'For example: web shop.' },
  role: { da: 'Rolle', en: 'Role' },
  made: { da: 'Nøglen er lavet', en: 'The key is made' },
  madeHelp: {
    da: 'Kopiér den nu. Diskret gemmer kun et fingeraftryk og kan ikke vise den igen.',
    en: 'Copy it now. Diskret keeps only a digest and cannot show it again.',
  },
  copy: { da: 'Kopiér nøglen', en: 'Copy the key' },
  copied: { da: 'Nøglen er kopieret.', en: 'The key is copied.' },
  done: { da: 'Jeg har gemt den', en: 'I have kept it' },
  nameless: { da: 'Uden navn', en: 'Without a name' },
  lastUsed: { da: 'Sidst brugt', en: 'Last used' },
  never: { da: 'aldrig', en: 'never' },
  created: { da: 'Lavet', en: 'Made' },
  revoke: { da: 'Spær', en: 'Revoke' },
  revokeKey: { da: 'Spær nøglen {name}', en: 'Revoke the key {name}' },
  revokePlan: {
    da: 'Systemet, der bruger den, kan ikke mere fra nu af. Det kan ikke fortrydes; lav en ny i stedet.',
    en: 'The system that uses it can do nothing from now on. It cannot be undone; make a new one instead.',
  },
  revoked: { da: 'Spærret', en: 'Revoked' },
  isRevoked: { da: 'Nøglen er spærret.', en: 'The key is revoked.' },
  empty: { da: 'Her er ingen nøgler', en: 'There are no keys here' },
  cancel: { da: 'Annullér', en: 'Cancel' },
})
