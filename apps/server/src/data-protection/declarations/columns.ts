import type { PgColumnBuilderBase } from 'drizzle-orm/pg-core'
import type { ColumnDeclaration, PersonalDeclaration, TechnicalDeclaration } from './declaration.ts'

/** A column that has been declared; `personalTable` takes no other. */
export interface DeclaredColumn<Builder extends PgColumnBuilderBase = PgColumnBuilderBase> {
  builder: Builder
  declaration: ColumnDeclaration
}

/**
 * Declares a column that holds personal data (article 4(1)): category, origin, purposes, erasure.
 * @param builder the Drizzle column
 * @param declaration what the law needs to know of it
 */
export function personal<Builder extends PgColumnBuilderBase>(
  builder: Builder,
  declaration: PersonalDeclaration,
): DeclaredColumn<Builder> {
  return { builder, declaration: { personal: true, ...declaration } }
}

/**
 * Declares a column that says nothing of a person by itself: keys, states, times.
 * @param builder the Drizzle column
 */
export function technical<Builder extends PgColumnBuilderBase>(
  builder: Builder,
  declaration: TechnicalDeclaration = {},
): DeclaredColumn<Builder> {
  return { builder, declaration: { personal: false, ...declaration } }
}
