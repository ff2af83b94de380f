/**
 * Whether a value may be taken as it is: what its schema says, without the copy of the value that zod makes. zod makes no code
 * in an extension (`lib/zod-without-eval.ts`), so that ten thousand entries take it seconds, most of them for copies.
 */
import type * as z from 'zod';

type Check = (value: unknown) => boolean;
type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypes['_zod']['def'];

/** Strings whose whole check is a pattern; an address, say, is looked at in other ways too. */
const BY_PATTERN: ReadonlySet<string> = new Set(['uuid', 'datetime', 'date', 'regex']);

/**
 * A check that says yes only where the schema would take the value and leave it as it is. What is not known here is asked of
 * zod itself, and so should be what is refused, since only zod says why. What schemas are made of zod keeps open for such
 * uses (`_zod.def`).
 */
export function asItIs<T extends z.ZodType>(schema: T): (value: unknown) => value is z.output<T> {
  let check: Check | null = null;
  // Made when it is first asked: a worker that only saves a listing needs few of them.
  return (value): value is z.output<T> => {
    check ??= checkOf(schema);
    return check(value);
  };
}

function checkOf(schema: Schema): Check {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const [kind, limits] = [kindOf(def), limitsOf(def)];
  if (kind === null || limits === null) return byZod(schema as z.ZodType);
  return limits.reduce((before, limit) => (value) => before(value) && limit(value), kind);
}

const byZod =
  (schema: z.ZodType): Check =>
  (value) => {
    const found = schema.safeParse(value);
    return found.success && Object.is(found.data, value);
  };

/** Null for a kind that is not known here. */
function kindOf(def: Def): Check | null {
  switch (def.type) {
    case 'string':
      return (value) => typeof value === 'string';
    case 'number':
      return (value) => typeof value === 'number' && Number.isFinite(value);
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'enum':
      return oneOf(Object.values(def.entries));
    case 'literal':
      return oneOf(def.values);
    case 'nullable': {
      const inner = checkOf(def.innerType);
      return (value) => value === null || inner(value);
    }
    case 'union': {
      const options = def.options.map(checkOf);
      return (value) => options.some((option) => option(value));
    }
    case 'array': {
      const element = checkOf(def.element);
      // `every` would pass over what is missing between two elements.
      return (value) => Array.isArray(value) && !value.includes(undefined) && value.every(element);
    }
    case 'object':
      return def.catchall?._zod.def.type === 'never' ? strictObject(def) : null;
    default:
      return null;
  }
}

function oneOf(values: readonly unknown[]): Check {
  const all = new Set(values);
  return (value) => all.has(value);
}

/** An object of these keys and no others. */
function strictObject({ shape }: z.core.$ZodObjectDef): Check {
  const members = Object.entries(shape).map(([key, schema]) => {
    const { def, optin } = (schema as z.core.$ZodTypes)._zod;
    return { key, check: checkOf(def.type === 'optional' ? def.innerType : schema), mayLack: optin === 'optional' };
  });
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const object = value as Record<string, unknown>;
    let found = 0;
    for (const { key, check, mayLack } of members) {
      const member = object[key];
      if (member === undefined && !(key in object)) {
        if (!mayLack) return false;
      } else {
        if (!check(member)) return false;
        found += 1;
      }
    }
    // What is inherited is counted above, but not here.
    return Object.keys(object).length === found;
  };
}

/** What a schema asks beside its kind: of a format, and each limit behind it. Null where one of them is not known here. */
function limitsOf(def: Def): Check[] | null {
  const own = 'check' in def ? [def as z.core.$ZodCheckDef] : [];
  const limits = [...own, ...(def.checks ?? []).map((check) => check._zod.def)].map(limitOf);
  return limits.every((limit) => limit !== null) ? limits : null;
}

/** The values that a check is asked about have the kind that it needs. */
function limitOf(check: z.core.$ZodCheckDef): Check | null {
  const def = check as z.core.$ZodChecks['_zod']['def'];
  switch (def.check) {
    case 'string_format': {
      const { pattern } = def;
      if (!pattern || !BY_PATTERN.has(def.format) || pattern.global || pattern.sticky) return null;
      return (value) => pattern.test(value as string);
    }
    case 'number_format':
      return def.format === 'safeint' ? Number.isSafeInteger : null;
    case 'max_length':
      return (value) => (value as string | unknown[]).length <= def.maximum;
    case 'min_length':
      return (value) => (value as string | unknown[]).length >= def.minimum;
    case 'less_than':
      return def.inclusive ? (value) => (value as number) <= (def.value as number) : null;
    case 'greater_than':
      return def.inclusive ? (value) => (value as number) >= (def.value as number) : null;
    default:
      return null;
  }
}
