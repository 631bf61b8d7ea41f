/** Pages settle by themselves who is there, and stand in no description of the API. */
export const pageConfig = { schema: { hide: true }, config: { open: true } } as const
