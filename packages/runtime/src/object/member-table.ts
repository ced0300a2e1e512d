// Which attributes of built-in types CPython reads straight from the object's memory: they are member descriptors, and an
// attempt to set one says "readonly attribute". The rest are computed (getset descriptors).

const MEMBERS: Readonly<Record<string, string>> = {
  BaseException: '__suppress_context__',
  BaseExceptionGroup: 'message exceptions',
  AttributeError: 'name obj',
  ImportError: 'msg name path name_from',
  NameError: 'name',
  OSError: 'errno strerror filename filename2',
  StopIteration: 'value',
  SyntaxError: 'msg filename lineno offset text print_file_and_line end_lineno end_offset',
  SystemExit: 'code',
  UnicodeDecodeError: 'encoding object start end reason',
  UnicodeEncodeError: 'encoding object start end reason',
  UnicodeTranslateError: 'encoding object start end reason',
  '_contextvars.ContextVar': 'name',
  async_generator: 'ag_running',
  classmethod: '__func__ __wrapped__',
  staticmethod: '__func__ __wrapped__',
  code: 'co_argcount co_posonlyargcount co_kwonlyargcount co_stacksize co_flags co_names co_filename co_name co_qualname co_firstlineno co_linetable co_exceptiontable co_consts co_nlocals',
  complex: 'real imag',
  coroutine: 'cr_origin',
  frame: 'f_trace_lines',
  function: '__builtins__ __closure__ __doc__ __globals__ __module__',
  'collections._tuplegetter': '__doc__',
  'collections.defaultdict': 'default_factory',
  'types.GenericAlias': '__origin__ __args__ __unpacked__',
  'typing.ParamSpec': '__name__ __bound__ __covariant__ __contravariant__ __infer_variance__',
  'typing.ParamSpecArgs': '__origin__',
  'typing.ParamSpecKwargs': '__origin__',
  'typing.TypeAliasType': '__name__',
  'typing.TypeVar': '__name__ __covariant__ __contravariant__ __infer_variance__',
  'typing.TypeVarTuple': '__name__',
  'typing.Union': '__args__',
  method: '__func__ __self__',
  'method-wrapper': '__self__',
  'functools.partial': 'func args keywords',
  property: 'fget fset fdel __doc__',
  're.Match': 'string re pos endpos',
  're.Pattern': 'pattern flags groups',
  range: 'start stop step',
  '_sre.SRE_Scanner': 'pattern',
  slice: 'start stop step',
  'string.templatelib.Interpolation': 'value expression conversion format_spec',
  'string.templatelib.Template': 'strings interpolations',
  super: '__thisclass__ __self__ __self_class__',
  traceback: 'tb_frame tb_lasti',
  type: '__base__ __basicsize__ __itemsize__ __dictoffset__ __weakrefoffset__ __flags__',
  'unicodedata.UCD': 'unidata_version',
  'weakref.ReferenceType': '__callback__',
};

const memberNames = new Map(Object.entries(MEMBERS).map(([type, names]) => [type, new Set(names.split(' '))]));

/** True when attribute `name` of the built-in type (with its module, unless that is builtins) is a member. */
export function isMember(module: string, type: string, name: string): boolean {
  return memberNames.get(module === 'builtins' ? type : `${module}.${type}`)?.has(name) ?? false;
}
