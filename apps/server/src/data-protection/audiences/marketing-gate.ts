import type { DatabaseObject } from '../../platform/database/declared-objects.ts'
import { countryRules } from '../marketing-rules/country-rules.ts'
import { listMarketingRules } from '../marketing-rules/list-marketing-rules.ts'

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

/**
 * The gate of chapter 5 as PostgreSQL has it: the same table that `mayContact` reads, a row a cell and version (MKT-40), so
 * that an audience of a million people is decided in one statement.
 */
export function marketingGateObject(): DatabaseObject {
  const versions = [...new Set(countryRules.map(({ validFrom }) => validFrom))]
  const rows = new Set(
    versions.flatMap((day) =>
      listMarketingRules(day)
        // Before a country's first table that of the others is given for it, which SQL chooses by itself.
        .filter((cell) => countryRules.some((one) => one.country === cell.country && one.validFrom === cell.validFrom))
        .map((cell) => {
          const needsList = cell.conditions.some(({ code }) => code === 'register-check')
          const exceptions = `{${(cell.exceptions ?? []).join(',')}}`
          const texts = [cell.country, cell.channel, cell.recipient, cell.relation, cell.allowed].map(quoted)
          return `(${texts.join(', ')}, ${needsList}, ${quoted(exceptions)}::text[], ${quoted(cell.validFrom)}::date)`
        }),
    ),
  )
  return {
    kind: 'function',
    name: 'marketing_gate',
    definition: `drop function if exists diskret.marketing_gate(); create function diskret.marketing_gate()
      returns table (country text, channel text, kind text, relation text, allowed text, needs_list boolean, exceptions text[], valid_from date)
      language sql immutable set search_path = '' as $function$
        select * from (values ${[...rows].join(',\n')}) gate (country, channel, kind, relation, allowed, needs_list, exceptions, valid_from)
      $function$; revoke all on function diskret.marketing_gate() from public`,
  }
}
