/**
 * Functions of the session by which set-based SQL chooses: the same number and salt give the same choice, so that a data set is
 * the same each time it is made. PostgreSQL inlines them.
 */
export const choiceFunctions = `
  create function pg_temp.pick(n bigint, salt integer, among integer) returns integer language sql immutable parallel safe as
    $$ select ((hashint8extended(n, salt) & 9223372036854775807) % among)::integer $$;
  create function pg_temp.some(words text[], n bigint, salt integer) returns text language sql immutable parallel safe as
    $$ select words[1 + ((hashint8extended(n, salt) & 9223372036854775807) % cardinality(words))::integer] $$;
  create function pg_temp.row_id(at timestamptz, kind integer, n bigint) returns uuid language sql immutable parallel safe as
    $$ select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || lpad(to_hex(kind), 3, '0') || '8'
      || lpad(to_hex(n), 15, '0'))::uuid $$`

/** @returns an array of texts as PostgreSQL reads it */
export const words = (list: readonly string[]): string =>
  `array[${list.map((word) => `'${word.replaceAll("'", "''")}'`).join(', ')}]`
