import { type Field, type PossibleTypes, type Ref, type Schema } from './generated';

export type TypeName = keyof Schema;

type Required<Args> = { [Key in keyof Args as object extends Pick<Args, Key> ? never : Key]: Args[Key] };

/** The object that a field leads to, through lists and null; never for a leaf. */
type RefName<Type> =
  NonNullable<Type> extends readonly (infer Item)[]
    ? RefName<Item>
    : NonNullable<Type> extends Ref<infer Name>
      ? Name & TypeName
      : never;

type SubSelection<Type> = [RefName<Type>] extends [never] ? true : Selection<RefName<Type>>;

/** `true` or the fields below; with arguments a pair `[arguments, fields]`, and the fields alone where none is required. */
type FieldSelection<F> =
  F extends Field<infer Type, infer Args>
    ? Args extends null
      ? SubSelection<Type>
      : keyof Required<Args> extends never
        ? SubSelection<Type> | readonly [Args, SubSelection<Type>]
        : readonly [Args, SubSelection<Type>]
    : never;

/** Which fields of a type are wanted. \`on\` asks for fields of what an interface or union may be. */
export type Selection<Name extends TypeName> = {
  readonly [Key in keyof Schema[Name]]?: FieldSelection<Schema[Name][Key]>;
} & { readonly __typename?: true } & (Name extends keyof PossibleTypes
    ? { readonly on?: { readonly [Possible in PossibleTypes[Name] & TypeName]?: Selection<Possible> } }
    : unknown);

type Below<S> = S extends readonly [unknown, infer Sub] ? Sub : S;

/** A field's value with the fields selected below it. */
type Value<Type, S> = Type extends null
  ? null
  : Type extends readonly (infer Item)[]
    ? readonly Value<Item, S>[]
    : Type extends Ref<infer Name>
      ? Result<Name & TypeName, S>
      : Type;

type Selected<Name extends TypeName, S> = {
  readonly [Key in keyof S & keyof Schema[Name]]: Schema[Name][Key] extends Field<infer Type, unknown>
    ? Value<Type, Below<S[Key]>>
    : never;
};

type Fragments<S> = S extends { readonly on: infer On }
  ? {
      [Possible in keyof On & TypeName]: { readonly __typename: Possible } & Selected<Possible, On[Possible]>;
    }[keyof On & TypeName]
  : object;

/** What comes back for a selection. */
export type Result<Name extends TypeName, S> = Selected<Name, S> &
  (S extends { readonly __typename: true } ? { readonly __typename: string } : object) &
  Fragments<S>;
