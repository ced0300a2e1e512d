// The language as CPython's parser tries it, rule by rule, with the rules for common mistakes. Which words an error gets
// depends on the order in which alternatives are tried and on how far they read, so the order here is CPython's
// (Grammar/python.gram of 3.14). notation.ts says how to read it; rules for mistakes are named `invalid_`.

/** Rules that `def` and `lambda` have alike: what may follow a parameter, and its words. */
function parameterRules(prefix: string, close: string, word: string): string {
  const p = `${prefix}param`;
  const slash = `${prefix}slash`;
  const comment = prefix === '' ? ' TYPE_COMMENT?' : '';
  return `
${prefix}parameters:
  ${slash}_no_default ${p}_no_default* ${p}_with_default* ${prefix}star_etc? => @version 8 Positional-only parameters are
  ${slash}_with_default ${p}_with_default* ${prefix}star_etc? => @version 8 Positional-only parameters are
  ${p}_no_default+ ${p}_with_default* ${prefix}star_etc?
  ${p}_with_default+ ${prefix}star_etc?
  ${prefix}star_etc
${slash}_no_default:
  ${p}_no_default+ '/' ','
  ${p}_no_default+ '/' &'${close}'
${slash}_with_default:
  ${p}_no_default* ${p}_with_default+ '/' ','
  ${p}_no_default* ${p}_with_default+ '/' &'${close}'
${prefix}kwds:
  invalid_${prefix}kwds
  '**' ${p}_no_default
${p}_no_default:
  a=${p} ','${comment}
  a=${p}${comment} &'${close}'
${p}_with_default:
  ${p} default ','${comment}
  ${p} default${comment} &'${close}'
${p}_maybe_default:
  ${p} default? ','${comment}
  ${p} default?${comment} &'${close}'
invalid_${prefix}parameters:
  a='/' ',' => a at least one argument must precede /
  (${slash}_no_default | ${slash}_with_default) ${p}_maybe_default* a='/' => a / may appear only once
  ${slash}_no_default? ${p}_no_default* (${slash}_with_default | ${p}_with_default+) a=${p}_no_default => a parameter without a default follows parameter with a default
  ${p}_no_default* a='(' ${prefix === '' ? `${p}_no_default+` : `${p} % ','`} ','? b=')' => a..b ${word} parameters cannot be parenthesized
  (${slash}_no_default | ${slash}_with_default)? ${p}_maybe_default* '*' (',' | ${p}_no_default) ${p}_maybe_default* a='/' => a / must be ahead of *
  ${p}_maybe_default+ '/' a='*' => a expected comma between / and *
invalid_${prefix}kwds:
  '**' ${p} a='=' => a var-keyword argument cannot have default value
  '**' ${p} ',' a=${p} => a arguments cannot follow var-keyword argument
  '**' ${p} ',' a=('*' | '**' | '/') => a arguments cannot follow var-keyword argument
`;
}

/** The fields of f-strings (`f`) and t-strings (`t`). Those in the format spec of a t-string make no interpolations. */
function fieldRules(letter: string): string {
  const field = `${letter}string_replacement_field`;
  const token = `${letter.toUpperCase()}STRING`;
  const head = "'{' annotated_rhs '='?";
  return `
${letter}string_middle: ${field} | ${token}_MIDDLE
${field}:
  '{' annotated_rhs '='? ${letter}string_conversion? ${letter}string_full_format_spec? '}'
  invalid_${field}
${letter}string_conversion:
  mark='!' name=NAME => @conversion ${letter}
${letter}string_full_format_spec: ':' ${letter}string_format_spec*
${letter}string_format_spec:
  text=${token}_MIDDLE => @decodeSpec
  ${field}
invalid_${field}:
  '{' a='=' => a ${letter}-string: valid expression required before '='
  '{' a='!' => a ${letter}-string: valid expression required before '!'
  '{' a=':' => a ${letter}-string: valid expression required before ':'
  '{' a='}' => a ${letter}-string: valid expression required before '}'
  '{' !annotated_rhs => > ${letter}-string: expecting a valid expression after '{'
  '{' annotated_rhs !('=' | '!' | ':' | '}') => > ${letter}-string: expecting '=', or '!', or ':', or '}'
  '{' annotated_rhs '=' !('!' | ':' | '}') => > ${letter}-string: expecting '!', or ':', or '}'
  ${head} '!' &(':' | '}') => > ${letter}-string: missing conversion character
  ${head} '!' !NAME => > ${letter}-string: invalid conversion character
  ${head} ('!' NAME)? !(':' | '}') => > ${letter}-string: expecting ':' or '}'
  ${head} ('!' NAME)? ':' fstring_format_spec* !'}' => > ${letter}-string: expecting '}', or format specs
  ${head} ('!' NAME)? !'}' => > ${letter}-string: expecting '}'
`;
}

const block = 'NEWLINE !INDENT => INDENT expected an indented block after';

const STATEMENTS = `
file: statement* ENDMARKER
interactive:
  compound_stmt NEWLINE
  simple_stmts
  NEWLINE
eval: expressions NEWLINE* ENDMARKER
func_type: '(' type_expressions? ')' '->' expression NEWLINE* ENDMARKER
type_expressions:
  expression % ',' ',' '*' expression ',' '**' expression
  expression % ',' ',' '*' expression
  expression % ',' ',' '**' expression
  '*' expression ',' '**' expression
  '*' expression
  '**' expression
  expression % ','

statement: compound_stmt | simple_stmts
simple_stmts:
  simple_stmt !';' NEWLINE
  simple_stmt % ';' ';'? NEWLINE
simple_stmt(memo):
  assignment
  &"type" type_alias
  star_expressions
  &'return' return_stmt
  &('import' | 'from') import_stmt
  &'raise' raise_stmt
  &'pass' pass_stmt
  &'del' del_stmt
  &'yield' yield_expr
  &'assert' assert_stmt
  &'break' break_stmt
  &'continue' continue_stmt
  &'global' global_stmt
  &'nonlocal' nonlocal_stmt
compound_stmt:
  &('def' | '@' | 'async') function_def
  &'if' if_stmt
  &('class' | '@') class_def
  &('with' | 'async') with_stmt
  &('for' | 'async') for_stmt
  &'try' try_stmt
  &'while' while_stmt
  match_stmt

assignment:
  NAME ':' expression ('=' annotated_rhs)? => @version 6 Variable annotation syntax is
  ('(' single_target ')' | single_subscript_attribute_target) ':' expression ('=' annotated_rhs)? => @version 6 Variable annotations syntax is
  (star_targets '=')+ annotated_rhs !'=' TYPE_COMMENT?
  single_target augassign ~ annotated_rhs
  invalid_assignment
annotated_rhs: yield_expr | star_expressions
augassign: '+=' | '-=' | '*=' | matmul_assign | '/=' | '%=' | '&=' | '|=' | '^=' | '<<=' | '>>=' | '**=' | '//='
matmul_assign:
  '@=' => @version 5 The '@' operator is
return_stmt: 'return' star_expressions?
raise_stmt:
  'raise' expression ('from' expression)?
  'raise'
pass_stmt:
  'pass' -> Pass
break_stmt:
  'break' -> Break
continue_stmt:
  'continue' -> Continue
global_stmt: 'global' NAME % ','
nonlocal_stmt: 'nonlocal' NAME % ','
del_stmt:
  'del' del_targets &(';' | NEWLINE)
  invalid_del_stmt
assert_stmt: 'assert' expression (',' expression)?

import_stmt(memo): invalid_import | import_name | import_from
import_name: 'import' dotted_as_names
import_from:
  'from' ('.' | '...')* dotted_name 'import' import_from_targets
  'from' ('.' | '...')+ 'import' import_from_targets
import_from_targets:
  '(' import_from_as_names ','? ')'
  import_from_as_names !','
  '*'
  invalid_import_from_targets
import_from_as_names: import_from_as_name % ','
import_from_as_name:
  invalid_import_from_as_name
  NAME ('as' NAME)?
dotted_as_names: dotted_as_name % ','
dotted_as_name:
  invalid_dotted_as_name
  dotted_name ('as' NAME)?
dotted_name(memo): NAME ('.' NAME)*

block(memo):
  NEWLINE INDENT statement+ DEDENT
  simple_stmts
  invalid_block
decorators: ('@' named_expression NEWLINE)+

class_def: decorators class_def_raw | class_def_raw
class_def_raw:
  invalid_class_def_raw
  'class' NAME type_params? ('(' arguments? ')')? ':' block
function_def: decorators function_def_raw | function_def_raw
function_def_raw:
  invalid_def_raw
  'def' NAME type_params? '(' params? ')' ('->' expression)? ':' func_type_comment? block
  'async' 'def' NAME type_params? '(' params? ')' ('->' expression)? ':' func_type_comment? block => @version 5 Async functions are
params: invalid_parameters | parameters
func_type_comment:
  NEWLINE TYPE_COMMENT &(NEWLINE INDENT)
  invalid_double_type_comments
  TYPE_COMMENT
star_etc:
  invalid_star_etc
  '*' param_no_default param_maybe_default* kwds?
  '*' param_no_default_star_annotation param_maybe_default* kwds?
  '*' ',' param_maybe_default+ kwds?
  kwds
param_no_default_star_annotation:
  param_star_annotation ',' TYPE_COMMENT?
  param_star_annotation TYPE_COMMENT? &')'
param: NAME annotation?
param_star_annotation: NAME ':' star_expression
annotation: ':' expression
default: '=' expression | invalid_default

if_stmt:
  invalid_if_stmt
  'if' named_expression ':' block elif_stmt
  'if' named_expression ':' block else_block?
elif_stmt:
  invalid_elif_stmt
  'elif' named_expression ':' block elif_stmt
  'elif' named_expression ':' block else_block?
else_block:
  invalid_else_stmt
  'else' &&':' block
while_stmt:
  invalid_while_stmt
  'while' named_expression ':' block else_block?
for_stmt:
  invalid_for_stmt
  'for' star_targets 'in' ~ star_expressions ':' TYPE_COMMENT? block else_block?
  'async' 'for' star_targets 'in' ~ star_expressions ':' TYPE_COMMENT? block else_block? => @version 5 Async for loops are
  invalid_for_target
with_stmt:
  invalid_with_stmt_indent
  'with' '(' with_item % ',' ','? ')' ':' TYPE_COMMENT? block
  'with' with_item % ',' ':' TYPE_COMMENT? block
  'async' 'with' '(' with_item % ',' ','? ')' ':' block => @version 5 Async with statements are
  'async' 'with' with_item % ',' ':' TYPE_COMMENT? block => @version 5 Async with statements are
  invalid_with_stmt
with_item:
  expression 'as' star_target &(',' | ')' | ':')
  invalid_with_item
  expression
try_stmt:
  invalid_try_stmt
  'try' &&':' block finally_block
  'try' &&':' block except_block+ else_block? finally_block?
  'try' &&':' block except_star_block+ else_block? finally_block? => @version 11 Exception groups are
except_block:
  invalid_except_stmt_indent
  'except' expression ':' block
  'except' expression 'as' NAME ':' block
  'except' expressions ':' block => @version 14 except expressions without parentheses are
  'except' ':' block
  invalid_except_stmt
except_star_block:
  invalid_except_star_stmt_indent
  'except' '*' expression ':' block
  'except' '*' expression 'as' NAME ':' block
  'except' '*' expressions ':' block => @version 14 except expressions without parentheses are
  invalid_except_star_stmt
finally_block:
  invalid_finally_stmt
  'finally' &&':' block
type_alias:
  "type" NAME type_params? '=' expression => @version 12 Type statement is
type_params:
  invalid_type_params
  '[' type_param % ',' ','? ']' => @version 12 Type parameter lists are
type_param(memo):
  NAME (':' expression)? type_param_default?
  invalid_type_param
  '*' NAME type_param_starred_default?
  '**' NAME type_param_default?
type_param_default:
  '=' expression => @version 13 Type parameter defaults are
type_param_starred_default:
  '=' star_expression => @version 13 Type parameter defaults are
`;

const PATTERNS = `
match_stmt:
  "match" subject_expr ':' NEWLINE INDENT case_block+ DEDENT => @version 10 Pattern matching is
  invalid_match_stmt
subject_expr:
  star_named_expression ',' star_named_expressions?
  named_expression
case_block:
  invalid_case_block
  "case" patterns guard? ':' block
guard: 'if' named_expression
patterns: open_sequence_pattern | pattern
pattern: as_pattern | or_pattern
as_pattern:
  or_pattern 'as' pattern_capture_target
  invalid_as_pattern
or_pattern:
  closed_pattern % '|' -> pattern
closed_pattern(memo): literal_pattern | capture_pattern | wildcard_pattern | value_pattern | group_pattern | sequence_pattern | mapping_pattern | class_pattern
literal_pattern:
  signed_number !('+' | '-')
  complex_number
  strings
  'None'
  'True'
  'False'
literal_expr:
  signed_number !('+' | '-')
  complex_number
  strings
  'None'
  'True'
  'False'
complex_number: signed_real_number '+' imaginary_number | signed_real_number '-' imaginary_number
signed_number: NUMBER | '-' NUMBER
signed_real_number: real_number | '-' real_number
real_number:
  a=NUMBER => @real
imaginary_number:
  a=NUMBER => @imaginary
capture_pattern: pattern_capture_target
pattern_capture_target: !"_" NAME !('.' | '(' | '=')
wildcard_pattern: "_"
value_pattern: attr !('.' | '(' | '=')
attr(memo): NAME ('.' NAME)+
name_or_attr(memo): attr | NAME
group_pattern: '(' pattern ')'
sequence_pattern: '[' maybe_sequence_pattern? ']' | '(' open_sequence_pattern? ')'
open_sequence_pattern: maybe_star_pattern ',' maybe_sequence_pattern?
maybe_sequence_pattern: maybe_star_pattern % ',' ','?
maybe_star_pattern: star_pattern | pattern
star_pattern(memo): '*' pattern_capture_target | '*' wildcard_pattern
mapping_pattern:
  '{' '}'
  '{' double_star_pattern ','? '}'
  '{' items_pattern ',' double_star_pattern ','? '}'
  '{' items_pattern ','? '}'
items_pattern: key_value_pattern % ','
key_value_pattern: (literal_expr | attr) ':' pattern
double_star_pattern: '**' pattern_capture_target
class_pattern:
  name_or_attr '(' ')'
  name_or_attr '(' positional_patterns ','? ')'
  name_or_attr '(' keyword_patterns ','? ')'
  name_or_attr '(' positional_patterns ',' keyword_patterns ','? ')'
  invalid_class_pattern
positional_patterns: pattern % ','
keyword_patterns: keyword_pattern % ','
keyword_pattern: NAME '=' pattern
`;

const EXPRESSIONS = `
expressions:
  a=expression b=(',' expression)+ ','? -> Tuple
  a=expression ',' -> Tuple
  expression
expression(memo):
  invalid_expression
  invalid_legacy_expression
  disjunction 'if' disjunction 'else' expression -> IfExp
  disjunction
  lambdef
yield_expr:
  'yield' 'from' expression -> Yield
  'yield' star_expressions? -> Yield
star_expressions:
  a=star_expression b=(',' star_expression)+ ','? -> Tuple
  a=star_expression ',' -> Tuple
  star_expression
star_expression(memo):
  '*' value=bitwise_or -> Starred
  expression
star_named_expressions:
  a=star_named_expression % ',' ','?
star_named_expression:
  '*' value=bitwise_or -> Starred
  named_expression
assignment_expression:
  NAME ':=' ~ expression -> NamedExpr => @version 8 Assignment expressions are
named_expression:
  assignment_expression
  invalid_named_expression
  expression !':='
disjunction(memo):
  conjunction ('or' conjunction)+ -> BoolOp
  conjunction
conjunction(memo):
  inversion ('and' inversion)+ -> BoolOp
  inversion
inversion(memo):
  'not' inversion -> UnaryOp
  comparison
comparison:
  left=bitwise_or ops=compare_op_bitwise_or_pair+ -> Compare
  bitwise_or
compare_op_bitwise_or_pair:
  ('==' | '!=' | '<=' | '<' | '>=' | '>') bitwise_or
  'not' 'in' bitwise_or
  'in' bitwise_or -> in
  'is' 'not' bitwise_or
  'is' bitwise_or
bitwise_or(memo):
  bitwise_xor <> '|' bitwise_xor
bitwise_xor(memo):
  bitwise_and <> '^' bitwise_and
bitwise_and(memo):
  shift_expr <> '&' shift_expr
shift_expr(memo):
  (invalid_arithmetic | sum) <> ('<<' | '>>') sum
sum(memo):
  term <> ('+' | '-') term
term(memo):
  (invalid_factor | factor) <> (('*' | '/' | '//' | '%') factor | matmul)
matmul:
  '@' factor -> BinOp => @version 5 The '@' operator is
factor(memo):
  ('+' | '-' | '~') factor -> UnaryOp
  power
power:
  await_primary '**' factor -> BinOp
  await_primary
await_primary(memo):
  'await' primary -> Await => @version 5 Await expressions are
  primary
primary(memo):
  atom <> primary_trailer
primary_trailer:
  '.' NAME -> Attribute
  genexp -> Call
  '(' arguments? ')' -> Call
  '[' slices ']' -> Subscript
slices:
  slice !','
  (slice | starred_expression) % ',' ','?
slice:
  expression? ':' expression? (':' expression?)?
  named_expression
atom:
  NAME
  'True' -> True
  'False' -> False
  'None' -> None
  &(STRING | FSTRING_START | TSTRING_START) strings
  a=NUMBER => @number
  &'(' (tuple | group | genexp)
  &'[' (list | listcomp)
  &'{' (dict | set | dictcomp | setcomp)
  '...' -> Ellipsis
group:
  '(' a=(yield_expr | named_expression) ')'
  invalid_group
lambdef:
  'lambda' lambda_params? ':' expression -> Lambda
lambda_params: invalid_lambda_parameters | lambda_parameters
lambda_star_etc:
  invalid_lambda_star_etc
  '*' lambda_param_no_default lambda_param_maybe_default* lambda_kwds?
  '*' ',' lambda_param_maybe_default+ lambda_kwds?
  lambda_kwds
lambda_param: NAME

fstring:
  start=FSTRING_START parts=fstring_middle* end=FSTRING_END -> JoinedStr => @formatted
tstring(memo):
  start=TSTRING_START parts=tstring_middle* end=TSTRING_END -> TemplateStr => @template
string:
  a=STRING => @string
strings(memo):
  invalid_string_tstring_concat
  a=(fstring | string)+ => @concatenate
  a=tstring+ -> TemplateStr
list:
  '[' a=star_named_expressions? ']' -> List
tuple:
  '(' a=(star_named_expression ',' star_named_expressions?)? ')' -> Tuple
set:
  '{' star_named_expressions '}' -> Set
dict:
  '{' double_starred_kvpairs? '}' -> Dict
  '{' invalid_double_starred_kvpairs '}'
double_starred_kvpairs: double_starred_kvpair % ',' ','?
double_starred_kvpair: '**' bitwise_or | kvpair
kvpair: expression ':' expression
for_if_clauses: for_if_clause+
for_if_clause:
  'async' 'for' star_targets 'in' ~ iter=disjunction ifs=('if' disjunction)* -> comprehension => @version 6 Async comprehensions are
  'for' star_targets 'in' ~ iter=disjunction ifs=('if' disjunction)* -> comprehension
  invalid_for_if_clause
  invalid_for_target
listcomp:
  '[' named_expression for_if_clauses ']' -> ListComp
  invalid_comprehension
setcomp:
  '{' named_expression for_if_clauses '}' -> SetComp
  invalid_comprehension
genexp:
  '(' (assignment_expression | expression !':=') for_if_clauses ')' -> GeneratorExp
  invalid_comprehension
dictcomp:
  '{' kvpair for_if_clauses '}' -> DictComp
  invalid_dict_comprehension
arguments(memo):
  a=args ','? &')'
  invalid_arguments
args:
  args=(starred_expression | (assignment_expression | expression !':=') !'=') % ',' rest=(',' kwargs)? -> args
  rest=kwargs -> args
kwargs:
  kwarg_or_starred % ',' ',' kwarg_or_double_starred % ','
  kwarg_or_starred % ','
  kwarg_or_double_starred % ','
starred_expression:
  invalid_starred_expression_unpacking
  '*' value=expression -> Starred
  invalid_starred_expression
kwarg_or_starred:
  invalid_kwarg
  NAME '=' expression -> keyword
  starred_expression
kwarg_or_double_starred:
  invalid_kwarg
  NAME '=' expression -> keyword
  '**' expression -> unpacking

star_targets:
  star_target !','
  star_target (',' star_target)* ','?
star_target(memo): '*' !'*' star_target | target_with_star_atom
target_with_star_atom(memo):
  t_primary '.' NAME !t_lookahead
  t_primary '[' slices ']' !t_lookahead
  star_atom
star_atom:
  NAME
  '(' target_with_star_atom ')'
  '(' star_targets_tuple_seq? ')'
  '[' (star_target % ',' ','?)? ']'
star_targets_tuple_seq: star_target (',' star_target)+ ','? | star_target ','
single_target: single_subscript_attribute_target | NAME | '(' single_target ')'
single_subscript_attribute_target:
  t_primary '.' NAME !t_lookahead
  t_primary '[' slices ']' !t_lookahead
t_primary(memo):
  t_atom <> t_trailer
t_atom: atom &t_lookahead
t_trailer:
  '.' NAME &t_lookahead -> Attribute
  '[' slices ']' &t_lookahead -> Subscript
  genexp &t_lookahead -> Call
  '(' arguments? ')' &t_lookahead -> Call
t_lookahead: '(' | '[' | '.'
del_targets: del_target % ',' ','?
del_target(memo):
  t_primary '.' NAME !t_lookahead
  t_primary '[' slices ']' !t_lookahead
  del_t_atom
del_t_atom: NAME | '(' del_target ')' | '(' del_targets? ')' | '[' del_targets? ']'
`;

const EQUALS = "invalid syntax. Maybe you meant '==' or ':=' instead of '='?";

const MISTAKES = `
invalid_arguments:
  ((starred_expression | (assignment_expression | expression !':=') !'=') % ',' ',' kwargs | kwargs) a=',' (starred_expression !'=') % ',' => a.. iterable argument unpacking follows keyword argument unpacking
  a=expression b=for_if_clauses ',' (args | expression for_if_clauses)? => a..b Generator expression must be parenthesized
  a=NAME b='=' expression for_if_clauses => a..b ${EQUALS}
  (args ',')? a=NAME b='=' &(',' | ')') => a..b expected argument value expression
  a=args b=for_if_clauses => @bareGenerator
  args ',' a=expression b=for_if_clauses => a..b Generator expression must be parenthesized
  a=args ',' args => @misplacedArgument
invalid_kwarg:
  a=('True' | 'False' | 'None') b='=' => a..b cannot assign to {a}
  a=NAME b='=' expression for_if_clauses => a..b ${EQUALS}
  !(NAME '=') a=expression b='=' => a..b expression cannot contain assignment, perhaps you meant "=="?
  a='**' expression '=' b=expression => a..b cannot assign to keyword argument unpacking
expression_without_invalid: #plain_expression
plain_expression:
  disjunction 'if' disjunction 'else' expression -> IfExp
  disjunction
  lambdef
invalid_legacy_expression:
  a=NAME !'(' b=star_expressions => @legacyStatement
invalid_type_param:
  '*' NAME a=':' e=expression => @bound TypeVarTuple
  '**' NAME a=':' e=expression => @bound ParamSpec
invalid_expression:
  STRING a=(!STRING expression_without_invalid)+ STRING => a..a invalid syntax. Is this intended to be part of the string?
  !(NAME STRING | SOFT_KEYWORD) a=disjunction b=expression_without_invalid => @missingComma
  a=disjunction 'if' b=disjunction !('else' | ':') => a..b expected 'else' after 'if' expression
  disjunction 'if' disjunction 'else' !expression => > expected expression after 'else', but statement is given
  a=(pass_stmt | break_stmt | continue_stmt) 'if' disjunction 'else' simple_stmt => a expected expression before 'if', but statement is given
  a='lambda' lambda_params? b=':' &FSTRING_MIDDLE => a..b f-string: lambda expressions are not allowed without parentheses
  a='lambda' lambda_params? b=':' &TSTRING_MIDDLE => a..b t-string: lambda expressions are not allowed without parentheses
invalid_named_expression(memo):
  a=expression ':=' expression => a cannot use assignment expressions with {a}
  a=NAME '=' b=bitwise_or !('=' | ':=') => a..b ${EQUALS}
  !(list | tuple | genexp | 'True' | 'None' | 'False') a=bitwise_or '=' bitwise_or !('=' | ':=') => a cannot assign to {a} here. Maybe you meant '==' instead of '='?
invalid_assignment:
  a=invalid_ann_assign_target ':' expression => a only single target (not {a}) can be annotated
  a=star_named_expression ',' star_named_expressions* ':' expression => a only single target (not tuple) can be annotated
  a=expression ':' expression => a illegal target for annotation
  (star_targets '=')* a=star_expressions '=' => @invalidTarget assign to
  (star_targets '=')* a=yield_expr '=' => a assignment to yield expression not possible
  a=star_expressions augassign annotated_rhs => a '{a}' is an illegal expression for augmented assignment
invalid_ann_assign_target:
  list
  tuple
  '(' a=invalid_ann_assign_target ')'
invalid_del_stmt:
  'del' a=star_expressions => @invalidTarget delete
invalid_block:
  NEWLINE !INDENT => INDENT expected an indented block
invalid_comprehension:
  ('[' | '(' | '{') a=starred_expression for_if_clauses => a iterable unpacking cannot be used in comprehension
  ('[' | '{') a=star_named_expression ',' b=star_named_expressions for_if_clauses => a..b did you forget parentheses around the comprehension target?
  ('[' | '{') a=star_named_expression b=',' for_if_clauses => a..b did you forget parentheses around the comprehension target?
invalid_dict_comprehension:
  '{' a='**' bitwise_or for_if_clauses '}' => a dict unpacking cannot be used in dict comprehension
invalid_default:
  a='=' &(')' | ',') => a expected default value expression
invalid_star_etc:
  a='*' (')' | ',' (')' | '**')) => a named arguments must follow bare *
  '*' ',' TYPE_COMMENT => . bare * has associated type comment
  '*' param a='=' => a var-positional argument cannot have default value
  '*' (param_no_default | ',') param_maybe_default* a='*' (param_no_default | ',') => a * argument may appear only once
invalid_lambda_star_etc:
  '*' (':' | ',' (':' | '**')) => . named arguments must follow bare *
  '*' lambda_param a='=' => a var-positional argument cannot have default value
  '*' (lambda_param_no_default | ',') lambda_param_maybe_default* a='*' (lambda_param_no_default | ',') => a * argument may appear only once
invalid_double_type_comments:
  TYPE_COMMENT NEWLINE TYPE_COMMENT NEWLINE INDENT => . Cannot have two type comments on def
invalid_with_item:
  expression 'as' a=expression &(',' | ')' | ':') => @invalidTarget assign to
invalid_for_if_clause:
  'async'? 'for' (bitwise_or (',' bitwise_or)* ','?) !'in' => . 'in' expected after for-loop variables
invalid_for_target:
  'async'? 'for' a=star_expressions => @invalidForTarget
invalid_group:
  '(' a=starred_expression ')' => a cannot use starred expression here
  '(' a='**' expression ')' => a cannot use double starred expression here
invalid_import:
  a='import' dotted_name % ',' 'from' dotted_name => a.. Did you mean to use 'from ... import ...' instead?
  'import' a=NEWLINE => a.. Expected one or more names after 'import'
invalid_dotted_as_name:
  dotted_name 'as' !(NAME (',' | ')' | ';' | NEWLINE)) a=expression => a cannot use {a} as import target
invalid_import_from_as_name:
  NAME 'as' !(NAME (',' | ')' | ';' | NEWLINE)) a=expression => a cannot use {a} as import target
invalid_import_from_targets:
  import_from_as_names ',' NEWLINE => . trailing comma not allowed without surrounding parentheses
  a=NEWLINE => a.. Expected one or more names after 'import'
invalid_with_stmt:
  'async'? 'with' (expression ('as' star_target)?) % ',' NEWLINE => . expected ':'
  'async'? 'with' '(' (expressions ('as' star_target)?) % ',' ','? ')' NEWLINE => . expected ':'
invalid_with_stmt_indent:
  'async'? a='with' (expression ('as' star_target)?) % ',' ':' ${block} 'with' statement on line {a:line}
  'async'? a='with' '(' (expressions ('as' star_target)?) % ',' ','? ')' ':' ${block} 'with' statement on line {a:line}
invalid_try_stmt:
  a='try' ':' ${block} 'try' statement on line {a:line}
  'try' ':' block !('except' | 'finally') => . expected 'except' or 'finally' block
  'try' ':' block* except_block+ a='except' b='*' expression ('as' NAME)? ':' => a..b cannot have both 'except' and 'except*' on the same 'try'
  'try' ':' block* except_star_block+ a='except' (expression ('as' NAME)?)? ':' => a cannot have both 'except' and 'except*' on the same 'try'
invalid_except_stmt:
  'except' a=expression ',' expressions 'as' NAME ':' => a.. multiple exception types must be parenthesized when using 'as'
  'except' expression ('as' NAME)? NEWLINE => . expected ':'
  'except' NEWLINE => . expected ':'
  'except' expression 'as' a=expression ':' block => a cannot use except statement with {a}
invalid_except_star_stmt:
  'except' '*' a=expression ',' expressions 'as' NAME ':' => a.. multiple exception types must be parenthesized when using 'as'
  'except' '*' expression ('as' NAME)? NEWLINE => . expected ':'
  'except' '*' (NEWLINE | ':') => . expected one or more exception types
  'except' '*' expression 'as' a=expression ':' block => a cannot use except* statement with {a}
invalid_finally_stmt:
  a='finally' ':' ${block} 'finally' statement on line {a:line}
invalid_except_stmt_indent:
  a='except' expression ('as' NAME)? ':' ${block} 'except' statement on line {a:line}
  a='except' ':' ${block} 'except' statement on line {a:line}
invalid_except_star_stmt_indent:
  a='except' '*' expression ('as' NAME)? ':' ${block} 'except*' statement on line {a:line}
invalid_match_stmt:
  "match" subject_expr NEWLINE => . expected ':'
  a="match" subject_expr ':' ${block} 'match' statement on line {a:line}
invalid_case_block:
  "case" patterns guard? NEWLINE => . expected ':'
  a="case" patterns guard? ':' ${block} 'case' statement on line {a:line}
invalid_as_pattern:
  or_pattern 'as' a="_" => a cannot use '_' as a target
  or_pattern 'as' a=expression => a cannot use {a} as pattern target
invalid_class_pattern:
  name_or_attr '(' (positional_patterns ',')? keyword_patterns ',' a=positional_patterns => a..a positional patterns follow keyword patterns
invalid_if_stmt:
  'if' named_expression NEWLINE => . expected ':'
  a='if' named_expression ':' ${block} 'if' statement on line {a:line}
invalid_elif_stmt:
  'elif' named_expression NEWLINE => . expected ':'
  a='elif' named_expression ':' ${block} 'elif' statement on line {a:line}
invalid_else_stmt:
  a='else' ':' ${block} 'else' statement on line {a:line}
  'else' ':' block 'elif' => . 'elif' block follows an 'else' block
invalid_while_stmt:
  'while' named_expression NEWLINE => . expected ':'
  a='while' named_expression ':' ${block} 'while' statement on line {a:line}
invalid_for_stmt:
  'async'? 'for' star_targets 'in' star_expressions NEWLINE => . expected ':'
  'async'? a='for' star_targets 'in' star_expressions ':' ${block} 'for' statement on line {a:line}
invalid_def_raw:
  'async'? a='def' NAME type_params? '(' params? ')' ('->' expression)? ':' ${block} function definition on line {a:line}
  'async'? 'def' NAME type_params? &&'(' params? ')' ('->' expression)? &&':' func_type_comment? block
invalid_class_def_raw:
  'class' NAME type_params? ('(' arguments? ')')? NEWLINE => . expected ':'
  a='class' NAME type_params? ('(' arguments? ')')? ':' ${block} class definition on line {a:line}
invalid_double_starred_kvpairs:
  double_starred_kvpair % ',' ',' invalid_kvpair
  expression ':' a='*' bitwise_or => a.. cannot use a starred expression in a dictionary value
  expression a=':' &('}' | ',') => a expression expected after dictionary key and ':'
invalid_kvpair:
  a=expression !':' => @missingValue
  expression ':' a='*' bitwise_or => a.. cannot use a starred expression in a dictionary value
  expression a=':' &('}' | ',') => a expression expected after dictionary key and ':'
invalid_starred_expression_unpacking:
  a='*' expression '=' b=expression => a..b cannot assign to iterable argument unpacking
invalid_starred_expression:
  '*' => . Invalid star expression
invalid_string_tstring_concat:
  a=(fstring | string)+ b=tstring => @mixedStrings
  a=tstring+ b=(fstring | string) => @mixedStrings
invalid_arithmetic:
  sum ('+' | '-' | '*' | '/' | '%' | '//' | '@') a='not' b=inversion => a..b 'not' after an operator must be parenthesized
invalid_factor:
  ('+' | '-' | '~') a='not' b=factor => a..b 'not' after an operator must be parenthesized
invalid_type_params:
  '[' a=']' => a.. Type parameter list cannot be empty
`;

/** All rules, in the notation of notation.ts. */
export function ruleText(): string {
  return [
    STATEMENTS,
    PATTERNS,
    EXPRESSIONS,
    parameterRules('', ')', 'Function'),
    parameterRules('lambda_', ':', 'Lambda expression'),
    fieldRules('f'),
    fieldRules('t'),
    MISTAKES,
  ].join('\n');
}
