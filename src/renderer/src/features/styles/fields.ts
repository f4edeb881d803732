/** The fields of a house style, read from its schema: a field that is added there can be edited here. Pure. */
import { z } from 'zod';
import { houseStyleSchema, type HouseStyle } from '#core/figure/style';

export type FieldKind =
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly whole: boolean }
  | { readonly kind: 'choice'; readonly options: readonly (string | number)[] }
  | { readonly kind: 'set'; readonly options: readonly string[] }
  | { readonly kind: 'toggle' }
  | { readonly kind: 'text'; readonly most: number }
  | { readonly kind: 'color' };

/** `path` leads to the value from the style. */
export type Field = FieldKind & { readonly path: readonly string[] };

export interface FieldGroup {
  readonly path: readonly string[];
  readonly fields: readonly Field[];
  readonly groups: readonly FieldGroup[];
}

/** The part of JSON Schema (2020-12) that house styles use. */
interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly { readonly const?: number }[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly maxLength?: number;
}

/** What is edited elsewhere than in the form: names, and pictures. */
const APART = new Set(['$schema', 'id', 'name', 'logo']);
const COLOR = '^#[0-9a-f]{6}$';

/** The groups of the form, in the order of the schema. */
export function styleGroups(): readonly FieldGroup[] {
  const schema = z.toJSONSchema(houseStyleSchema) as Schema;
  const whole = groupOf(schema, []);
  const loose: FieldGroup[] = whole.fields.map((field) => ({
    path: field.path,
    fields: [field],
    groups: [],
  }));
  return [...whole.groups, ...loose];
}

function groupOf(schema: Schema, path: readonly string[]): FieldGroup {
  const entries = Object.entries(schema.properties ?? {}).filter(([key]) => !APART.has(key));
  const below = entries.map(([key, value]) => ({ value, path: [...path, key] }));
  return {
    path,
    fields: below.flatMap(({ value, path: at }) => {
      const kind = kindOf(value);
      return kind ? [{ ...kind, path: at }] : [];
    }),
    groups: below.flatMap(({ value, path: at }) => (value.properties ? [groupOf(value, at)] : [])),
  };
}

function kindOf(schema: Schema): FieldKind | null {
  if (schema.enum) return { kind: 'choice', options: schema.enum };
  if (schema.anyOf?.every((option) => option.const !== undefined))
    return { kind: 'choice', options: schema.anyOf.flatMap((option) => option.const ?? []) };
  if (schema.type === 'boolean') return { kind: 'toggle' };
  if (schema.type === 'array') return { kind: 'set', options: schema.items?.enum ?? [] };
  if (schema.type === 'string' && schema.pattern === COLOR) return { kind: 'color' };
  if (schema.type === 'string') return { kind: 'text', most: schema.maxLength ?? 1_000 };
  if (schema.type === 'number' || schema.type === 'integer')
    return {
      kind: 'number',
      min: schema.minimum ?? 0,
      max: schema.maximum ?? 1_000,
      whole: schema.type === 'integer',
    };
  return null;
}

/** The value at a path. */
export function valueAt(style: HouseStyle, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], style);
}

/** The style with another value at a path. */
export function withValueAt(style: HouseStyle, path: readonly string[], value: unknown): HouseStyle {
  return put(style, path, value) as HouseStyle;
}

function put(record: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const fields = record as Record<string, unknown>;
  return { ...fields, [key]: put(fields[key], rest, value) };
}
