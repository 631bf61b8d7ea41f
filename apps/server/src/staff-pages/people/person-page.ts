import { purposeChip } from '../../data-protection/portal/rendering/parts/purpose-chip.ts'
import { legalBasisKinds } from '../../data-protection/purposes/legal-basis-kinds.ts'
import { isPurpose, permissionPurposes, purposes } from '../../data-protection/purposes/purposes.ts'
import { type Html, html, linkAddress } from '../../platform/texts/html.ts'
import { dataTable, factList } from '../rendering/data-table.ts'
import { wordOf } from '../rendering/word-of.ts'
import { labelOf, type PersonView } from './person-document.ts'
import { personTexts, reasonTexts, stateTexts } from './person-texts.ts'
import { timelineList } from './timeline-list.ts'
import { writeValue } from './write-value.ts'

const month = 30 * 24 * 60 * 60 * 1000
/** Tables of a person that other parts of the page tell. */
const toldElsewhere = new Set([
  'consents',
  'notices',
  'legal_bases',
  'invitations',
  'objections',
  'restrictions',
  'notes',
  'note_people',
  'tasks',
  'mail_messages',
  'mail_people',
  'field_sources',
  'requests',
])

/** One person: what is held and from where, what it may be used for, what happened. */
export function personBody(view: PersonView, now: Date): Html {
  const { language, desk, isOfficer, person } = view
  const t = personTexts.in(language)
  const lead = [t(person.kind), person.title, person.company].filter(Boolean).join(' · ')
  return html`<p class="lead">${lead}</p>
${desk !== 'rights' && isOfficer && html`<p><a href="${linkAddress(`/people/${person.id}?desk=rights`)}">${t('openRights')}</a></p>`}
<div class="columns"><div>
<section><h2>${t('data')}</h2>${fieldList(view)}</section>
${person.consents.length > 0 && consentTable(view)}
${person.notices.length > 0 && noticeTable(view)}
<section><h2>${t('timeline')}</h2>${timelineList(view)}</section>
</div><div>
${purposeBox(view, now)}
${desk === 'rights' && rightsBox(view)}
</div></div>`
}

function fieldList(view: PersonView): Html {
  const { language, formats, tables, person } = view
  const t = personTexts.in(language)
  type Field = (typeof person.fields)[string]
  const entry = (table: string, name: string, field: Field): readonly [string, Html] => [
    labelOf(tables, table, name, language),
    html`${writeValue(name, field.value, language, formats)}${
      field.source &&
      field.since &&
      html`<span class="note">${t('fromSource', { source: field.source, day: formats.day(field.since) })}</span>`
    }`,
  ]
  const related = Object.entries(person.related)
    .filter(([table]) => !toldElsewhere.has(table))
    .flatMap(([table, rows]) =>
      rows.flatMap((row) => Object.entries(row).map(([name, field]) => entry(table, name, field))),
    )
  return factList([...Object.entries(person.fields).map(([name, field]) => entry('people', name, field)), ...related])
}

function purposeBox(view: PersonView, now: Date): Html {
  const { language, formats, person } = view
  const t = personTexts.in(language)
  const { invitation, dueForErasure } = person
  return html`<section class="box"><h2>${t('mayBeUsedFor')}</h2>
<ul class="rows">${permissionPurposes.map((name) => {
    const { permitted, why, until } = person.purposes[name] ?? { permitted: false, why: null, until: null }
    const state = stateOf({ permitted, why, until }, invitation !== undefined, now)
    const reason =
      why &&
      (why in legalBasisKinds
        ? legalBasisKinds[why as keyof typeof legalBasisKinds].label[language]
        : wordOf(reasonTexts, why, language))
    const told = [reason && `${reason}.`, until && t('until', { day: formats.day(until) })].filter(Boolean).join(' ')
    return html`<li><div class="head"><h3>${purposes[name].label[language]}</h3>${purposeChip(state, t(state))}</div>${told && html`<p class="note">${told}</p>`}</li>`
  })}</ul>
${invitation !== undefined && html`<p class="note">${t('invited', { source: invitation.source ?? t('aList'), day: formats.day(invitation.endsOn) })}</p>`}
${dueForErasure && html`<p class="note">${t('erasedOn', { day: formats.day(dueForErasure) })}</p>`}</section>`
}

/** Sellers and marketers get no reason from the API, so to them objected and restricted are not permitted (REQ-18). */
function stateOf(
  { permitted, why, until }: { permitted: boolean; why: string | null; until: string | null },
  isInvited: boolean,
  now: Date,
) {
  if (permitted) return until && Date.parse(until) - now.getTime() < month ? 'ending-soon' : 'permitted'
  if (why === 'objection') return 'objected'
  if (why === 'restricted') return 'restricted'
  return isInvited ? 'awaiting' : 'not-permitted'
}

function consentTable({ language, formats, person }: PersonView): Html {
  const t = personTexts.in(language)
  return html`<section><h2>${t('consents')}</h2>${dataTable(
    t('consents'),
    [t('consent'), t('status'), t('when'), t('how')].map((label) => ({ label })),
    person.consents.map(({ purpose, topic, channel, status, at, method }) => [
      [
        isPurpose(purpose) ? purposes[purpose].label[language] : purpose,
        topic,
        channel && wordOf(stateTexts, channel, language),
      ]
        .filter(Boolean)
        .join(', '),
      wordOf(stateTexts, status, language),
      at ? formats.moment(at) : '',
      method ? wordOf(stateTexts, method, language) : '',
    ]),
  )}</section>`
}

function noticeTable({ language, formats, person }: PersonView): Html {
  const t = personTexts.in(language)
  return html`<section><h2>${t('notices')}</h2>${dataTable(
    t('notices'),
    [t('notice'), t('version'), t('delivered'), t('dueAt')].map((label) => ({ label })),
    person.notices.map(({ kind, version, deliveredAt, dueAt }) => [
      kind.replace('art', 'art. '),
      version ?? '',
      deliveredAt ? formats.moment(deliveredAt) : '',
      dueAt && !deliveredAt ? formats.moment(dueAt) : '',
    ]),
  )}</section>`
}

function rightsBox({ language, person }: PersonView): Html {
  const t = personTexts.in(language)
  return html`<section class="box"><h2>${t('rights')}</h2>
<form method="post" action="${linkAddress(`/people/${person.id}/exports`)}" class="stack">
<button name="act" value="access">${t('accessReport')}</button><button name="act" value="portability">${t('portabilityFile')}</button></form>
<p class="note">${t('exportNote')}</p>
<p><a class="button" href="${linkAddress(`/people/${person.id}/erase`)}">${t('erase')}</a></p></section>`
}
