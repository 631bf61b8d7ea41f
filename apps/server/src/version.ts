import description from '../../../package.json' with { type: 'json' }

/** The version of Diskret, as SemVer. */
export const version: string = description.version
