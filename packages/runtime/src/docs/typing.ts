// Documentation of what annotations are made of.

import type { MemberTexts } from '../object/documentation.js';

export const TYPING: Readonly<Record<string, MemberTexts>> = {
  '_typing._ConstEvaluator': {
    __doc__: 'Internal type for implementing evaluation functions.',
  },
  NoDefaultType: {
    __doc__: 'The type of the NoDefault singleton.',
    __reduce__: 'The name of the singleton.',
  },
  'typing.TypeVarTuple': {
    __doc__: 'A type variable tuple: stands for any number of types.',
    __typing_subst__: 'Raise TypeError.',
    __typing_prepare_subst__: 'The arguments, with those for it in one tuple.',
    __reduce__: 'The name, by which pickle finds it again in its module.',
  },
  'typing.TypeAliasType': {
    __doc__: 'A type alias, as the type statement makes it.',
    __module__: 'The module.',
    __reduce__: 'The name, by which pickle finds it again in its module.',
    __parameters__: 'The type parameters, TypeVarTuples unpacked.',
    __type_params__: 'The type parameters.',
    __value__: 'What the alias stands for.',
    evaluate_value: 'What computes the value.',
  },
  'typing.Union': {
    __doc__: 'Represent a union type\n\nE.g. for int | str',
    __mro_entries__: 'A union cannot be a base.',
    __class_getitem__: 'The union of the types.',
    __args__: 'The types.',
    __parameters__: 'Type variables in the types.UnionType.',
    __origin__: 'Always returns the type',
    __name__: 'Name of the type',
    __qualname__: 'Qualified name of the type',
  },
  'types.GenericAlias': {
    __doc__:
      'Represent a PEP 585 generic type\n' +
      '\n' +
      'E.g. for t = list[int], t.__origin__ is list and t.__args__ is (int,).',
    __mro_entries__: 'The class itself stands for the alias among bases.',
    __instancecheck__: 'Raise TypeError.',
    __subclasscheck__: 'Raise TypeError.',
    __dir__: "The class's names and the alias's own.",
    __origin__: 'The class.',
    __args__: 'The arguments.',
    __parameters__: 'Type variables in the GenericAlias.',
    __unpacked__: 'Whether it came out of `*alias`.',
    __typing_unpacked_tuple_args__: 'The arguments of an unpacked tuple, else None.',
  },
  'typing.Generic': {
    __doc__: 'Abstract base class for generic types.',
    __class_getitem__: 'Parameterizes a generic class.',
    __init_subclass__: 'Function to initialize subclasses.',
  },
  'typing.ParamSpec': {
    __doc__: 'A parameter specification: stands for the parameters of a callable.',
    __typing_subst__: 'The argument given for it, checked.',
    __typing_prepare_subst__: 'The arguments, with those for it in one tuple.',
    __reduce__: 'The name, by which pickle finds it again in its module.',
    __covariant__: 'Whether it is covariant.',
    __contravariant__: 'Whether it is contravariant.',
    __infer_variance__: 'Whether its variance is inferred.',
    __bound__: 'The bound, or None.',
    args: 'Represents positional arguments.',
    kwargs: 'Represents keyword arguments.',
  },
  'typing.ParamSpecArgs': {
    __doc__: 'What `P.args` gives for a ParamSpec P, which is its __origin__.',
    __mro_entries__: 'It is no base.',
    __origin__: 'The ParamSpec.',
  },
  'typing.ParamSpecKwargs': {
    __doc__: 'What `P.kwargs` gives for a ParamSpec P, which is its __origin__.',
    __mro_entries__: 'It is no base.',
    __origin__: 'The ParamSpec.',
  },
  'typing.TypeVar': {
    __doc__: 'A type variable: stands for any type, for subtypes of its bound, or for one of its constraints.',
    __typing_subst__: 'The argument given for the variable, checked.',
    __typing_prepare_subst__: 'The arguments, with the default when there is none for the variable.',
    __reduce__: 'The name, by which pickle finds it again in its module.',
    __covariant__: 'Whether it is covariant.',
    __contravariant__: 'Whether it is contravariant.',
    __infer_variance__: 'Whether its variance is inferred.',
    __bound__: 'The bound, or None.',
    __constraints__: 'The constraints.',
    evaluate_bound: 'What computes the bound.',
    evaluate_constraints: 'What computes the constraints.',
  },
};
