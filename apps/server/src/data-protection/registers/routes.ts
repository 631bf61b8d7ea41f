import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { languages } from '../../platform/texts/language.ts'
import type { Services } from '../services.ts'
import { listFields } from './list-fields.ts'
import { readRecord } from './read-record.ts'

const label = z.object({ da: z.string(), en: z.string() })
const texts = z.array(z.string())

const RecordAnswer = z.object({
  language: z.enum(languages),
  generatedAt: z.string(),
  version: z.string(),
  controller: z.object({
    company: z.string(),
    registrationNumber: z.string().nullable(),
    country: z.string(),
    contact: z.record(z.string(), z.string()),
  }),
  jointControllers: z.null(),
  representative: z.null(),
  protectionOfficer: z.record(z.string(), z.string().optional()).nullable(),
  activities: z.array(
    z.object({
      purpose: z.string(),
      label: z.string(),
      description: z.string(),
      term: z.string(),
      bases: z.array(z.object({ kind: z.string(), label: z.string(), article: z.string() })),
      persons: texts,
      data: z.array(z.object({ category: z.string(), labels: texts })),
      retention: z.array(z.object({ what: z.string(), limit: z.string(), rule: z.string() })),
    }),
  ),
  recipients: texts,
  transfers: texts,
  security: texts,
})

const FieldsAnswer = z.object({
  items: z.array(
    z.object({
      table: z.string(),
      column: z.string(),
      tableLabel: label,
      label: label.nullable(),
      personal: z.boolean(),
      subjects: z.array(z.enum(['person', 'account'])),
      category: z.string().nullable(),
      origin: z.string().nullable(),
      purposes: texts,
      retention: z.object({ start: z.string(), keep: z.string(), rule: z.string() }),
      kept: label,
      erasure: z.string().nullable(),
      freeText: z.boolean(),
      identifier: z.string().nullable(),
      withheld: z.string().nullable(),
    }),
  ),
  next: z.null(),
})

/** `GET /api/registers/record`, `GET /api/registers/fields`. */
export const registerRoutes =
  (services: Services): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/registers/record',
      {
        schema: {
          summary: 'The record of processing activities',
          description: 'Article 30(1), generated from the declarations and the settings as they stand.',
          tags: ['registers'],
          operationId: 'readRecord',
          querystring: z.strictObject({ language: z.enum(languages).optional() }),
          response: { 200: RecordAnswer },
        },
        config: { purposes: ['rights'] },
      },
      ({ actor, query: { language } }) => readRecord(services, actor, language),
    )
    app.get(
      '/api/registers/fields',
      {
        schema: {
          summary: 'The registry of fields',
          description: 'Every column: what it holds, whose, for what, where from, how long.',
          tags: ['registers'],
          operationId: 'listFields',
          response: { 200: FieldsAnswer },
        },
        config: { purposes: ['rights'] },
      },
      async () => ({ items: listFields(services.tables), next: null }),
    )
  }
