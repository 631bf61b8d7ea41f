import type { Language } from '../../platform/texts/language.ts'
import type { ColumnDeclaration } from '../declarations/declaration.ts'
import { type DeclaredTable, subjectsOf } from '../declarations/personal-table.ts'
import { readableColumnNames } from '../declarations/readable-columns.ts'
import type { RetentionRule } from '../declarations/retention-rules.ts'
import type { Transaction } from '../door/door.ts'
import type { Controller } from '../installation/controller.ts'
import { authorityOf } from '../notices/composing/authorities.ts'
import { describeRetention } from '../notices/composing/describe-retention.ts'
import type { Services } from '../services.ts'
import type { AccountActivity, AccountReport, AccountSection } from './account-report.ts'
import { accountReportTexts } from './account-report-texts.ts'
import type { DescribedTable } from './account-tables.ts'

type Row = Record<string, unknown>

/** Columns in which a table keeps when a row was made. */
const moments = ['recorded_at', 'at', 'created_at', 'opened_at', 'received_at']

/**
 * Builds a colleague's access report from the declarations: every declared table with a path to accounts, and the tables of
 * sign-in (article 15; ACC-2). Rows that are an account are told in full; rows in which it stands as author are about others,
 * and are counted.
 * @param signIn what the tables of sign-in hold
 */
export async function buildAccountReport(
  tx: Transaction<'rights'>,
  services: Services,
  controller: Controller,
  id: string,
  signIn: readonly { table: DescribedTable; rows: Row[] }[],
  language: Language,
): Promise<AccountReport> {
  const t = accountReportTexts.in(language)
  const sections: AccountSection[] = []
  const activity: AccountActivity[] = []
  for (const table of services.tables) {
    for (const path of subjectsOf(table.declaration).filter(({ kind }) => kind === 'account')) {
      if (path.via === 'itself') {
        const columns = readableColumnNames(table, 'rights').map((name) => `t."${name}"`)
        const { rows } = await tx.client.query<Row>(
          `select ${columns.join(', ')} from diskret."${table.name}" t where t.id = $1`,
          [id],
        )
        const { label, retention } = table.declaration
        if (rows.length > 0)
          sections.push(
            section(table.name, label[language], retention, Object.fromEntries(table.columns), rows, language),
          )
      } else if (path.via === 'column') activity.push(...(await countRows(tx, table, path.column, id, language)))
      else throw new Error(`${table.name}: a path to an account is the row itself or a column`)
    }
  }
  for (const { table, rows } of signIn)
    sections.push(
      section(`${table.schema}.${table.name}`, nameOf(table, language), table.retention, table.columns, rows, language),
    )
  const authority = authorityOf(controller.country, null)
  const { company, registrationNumber, country, contact } = controller
  return {
    kind: 'access',
    article: '15',
    language,
    generatedAt: services.clock.now().toISOString(),
    account: id,
    controller: { company, registrationNumber, country, contact },
    sections,
    activity,
    withheld: signIn.flatMap(({ table }) =>
      Object.entries(table.columns).flatMap(([name, column]) =>
        column.personal && column.withheld !== undefined
          ? [{ table: `${table.schema}.${table.name}`, name, label: column.label[language], reason: t('secret') }]
          : [],
      ),
    ),
    rights: ['access', 'rectification', 'erasure', 'restriction', 'objection', 'complaint'],
    complaint: authority ? { authority: authority.name, website: authority.website } : null,
  }
}

const names: Record<string, Record<Language, string>> = {
  user: { da: 'Log ind', en: 'Sign-in' },
  session: { da: 'Sessioner', en: 'Sessions' },
  account: { da: 'Adgangskode', en: 'Password' },
  twoFactor: { da: 'Andet trin i log ind', en: 'Second factor' },
  verification: { da: 'Links og trin, der venter', en: 'Links and steps that wait' },
}
const nameOf = ({ name }: DescribedTable, language: Language) => names[name]?.[language] ?? name

function section(
  table: string,
  label: string,
  retention: RetentionRule,
  columns: Readonly<Record<string, ColumnDeclaration>>,
  rows: readonly Row[],
  language: Language,
): AccountSection {
  return {
    table,
    label,
    retention: describeRetention(retention, language),
    rows: rows.map((row) => {
      const held = Object.entries(row).filter(([, value]) => value !== null)
      return {
        fields: held.flatMap(([name, value]) => {
          const column = columns[name]
          if (!column?.personal) return []
          const { category, origin, purposes } = column
          return [{ name, label: column.label[language], value, category, origin, purposes: [...purposes] }]
        }),
        facts: Object.fromEntries(held.filter(([name]) => columns[name]?.personal !== true)),
      }
    }),
  }
}

async function countRows(
  tx: Transaction<'rights'>,
  table: DeclaredTable,
  column: string,
  id: string,
  language: Language,
): Promise<AccountActivity[]> {
  const moment = moments.find((name) => table.columns.has(name))
  const span = moment ? `min(t."${moment}") as first, max(t."${moment}") as last` : 'null as first, null as last'
  const { rows } = await tx.client.query<{ rows: number; first: Date | null; last: Date | null }>(
    `select count(*)::int as rows, ${span} from diskret."${table.name}" t where t."${column}"::text = $1`,
    [id],
  )
  const [found] = rows
  if (!found || found.rows === 0) return []
  const declaration = table.columns.get(column)
  return [
    {
      table: table.name,
      label: table.declaration.label[language],
      as: declaration?.personal ? declaration.label[language] : column,
      rows: found.rows,
      first: found.first?.toISOString() ?? null,
      last: found.last?.toISOString() ?? null,
      retention: describeRetention(table.declaration.retention, language),
    },
  ]
}
