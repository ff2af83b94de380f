/** Programming and query languages. Single letters and ordinary words count only among other tools or behind "programming in". */
export const LANGUAGES = `
*Python|Python3|Python programming|CPython
*=R~code|RStudio|R Studio|R Shiny|tidyverse|ggplot2|ggplot|dplyr|Bioconductor|=R/Bioconductor|=R/Python|=R programming|=R language|=R statistical
*=Julia~code|Julia language|JuliaLang|=Julia programming
*C++|=C/C++|CPP|C plus plus|=C/++|=C(++)
*=C~code|=C/C++|=ANSI C|=Embedded C|=C programming|=C language|=C/++|=C(++)
*Java~notjava|=Java 8|=Java 11
*=Scala~code|=Scala|=Scala programming
*=Go~code|Golang|=Go language|Go lang
*=Rust~code|Rustlang|=Rust programming
*JavaScript|ECMAScript|=JS|ES6|Java Script|vanilla JS
*TypeScript|Type Script|=TS/JS|=JS/TS
*MATLAB|Matlab/Simulink
*SQL|PostgreSQL|Postgres|MySQL|SQLite|MSSQL|MariaDB
*=Bash~code|=BASH|=bash~code|shell scripting|shell scripts|bash scripting|bash scripts|Unix shell|Linux shell|shell programming|zsh|=Bash/Shell|=Shell~code
C#|C Sharp|=CSharp
=F#
=Swift~code|SwiftUI
Kotlin
=Ruby~code|Ruby on Rails
=Perl~code
PHP
Haskell
OCaml
Erlang
=Elixir~code
Clojure
=Lisp|Common Lisp|=LISP
Scheme language
=Prolog
Fortran
COBOL
=Ada~code
Objective-C
=Dart~code
=Lua~code
=Mojo~code
=Zig~code
=Nim~code
Visual Basic|=VBA|VB.NET
Assembly language|=Assembly~code|assembler programming|x86 assembly|=SIMD
=SAS~code|SAS programming
=Stata
=SPSS
=Mathematica|Wolfram Language
=Maple~code
GNU Octave|=Octave~code
LaTeX|=Overleaf
=HTML|HTML5
=CSS|CSS3
=XML
=JSON
=YAML
Protocol Buffers|protobuf
GraphQL
SPARQL
=Cypher~code
Verilog|SystemVerilog
VHDL
OpenCL
=SYCL
=HIP~code|=ROCm
=GLSL|=HLSL
WebAssembly|=WASM
Solidity
=AWK
PowerShell
Makefile|CMake
=Lean~code|Lean 4|Lean theorem prover
=Coq|Rocq prover
Isabelle/HOL
=Agda~code
=TLA+
=Cython|=Numba
=PTX~code
ABAP
MicroPython
=ASP.NET|.NET|dotnet
`;
