export const id = 203;
export const ids = [203];
export const modules = {

/***/ 13324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ configured)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** The frontend as the parameters of a command want it. */
function configured(frontend, given) {
    const { now, 'working-directory': folder } = given;
    return {
        ...frontend,
        ...(now !== undefined && { now: () => new Date(now) }),
        ...(folder !== undefined && { workingDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(frontend.workingDirectory, folder) }),
        color: frontend.color && given['no-color'] !== true
    };
}


/***/ }),

/***/ 87229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder),
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76239);


/**
 * Writes a file so that nobody ever reads half of it: beside it first, then renamed.
 *
 * @throws UsageError where nothing can be written there
 */
async function writeAtomically(path, content) {
    const temporary = `${path}.${process.pid}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(() => undefined);
        throw misplaced(path, error);
    }
}
/**
 * Makes a folder and those above it, where they are not there yet.
 *
 * @throws UsageError where it cannot be
 */
async function makeFolder(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { recursive: true }).catch((error) => {
        throw misplaced(path, error);
    });
}
/** Codes of a place that was chosen wrongly; others, such as a full disk, are not the user's. */
const chosenWrongly = ['EEXIST', 'ENOTDIR', 'EISDIR', 'ENOENT', 'EACCES', 'EPERM', 'EROFS', 'ENAMETOOLONG'];
function misplaced(path, error) {
    const { code = '' } = error;
    if (!chosenWrongly.includes(code))
        return error;
    return new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({ file: path, message: `cannot be written (${code})`, hint: 'Name another place for it' });
}


/***/ }),

/***/ 6390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ writeFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76239);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61958);
/* harmony import */ var _predictions_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47725);
/* harmony import */ var _tables_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81937);
/* harmony import */ var _write_atomically_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87229);






/**
 * A measured model as a folder: `evaluation.json`, and where it has rows `predictions.csv` with the columns that the policy needs.
 *
 * @returns the names of the files
 */
async function writeFolder(folder, evaluation, { policy, table }) {
    await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)(folder);
    const predictions = table === undefined || policy.task === undefined ? undefined : await writeTable(folder, table, policy);
    const document = { ...evaluation, ...(predictions && { predictions }) };
    await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAtomically */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'evaluation.json'), (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluationSchema */ .MF.parse(document)));
    return ['evaluation.json', ...(predictions === undefined ? [] : [predictions.path])];
}
async function writeTable(folder, source, policy) {
    if (policy.task === undefined)
        throw new RangeError('a table is read by a task');
    const columns = await (0,_predictions_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readColumns */ .Ej)(_tables_index_js__WEBPACK_IMPORTED_MODULE_4__/* .tables */ .um, source, { task: policy.task, extras: (0,_predictions_index_js__WEBPACK_IMPORTED_MODULE_3__/* .extrasOf */ .bI)(policy), role: 'baseline' });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'predictions.csv');
    if ('path' in source && source.path === path)
        throw overwritten(source.name);
    await (0,_tables_index_js__WEBPACK_IMPORTED_MODULE_4__/* .writeCsv */ .En)(path, columns);
    return {
        path: 'predictions.csv',
        digest: await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfFile */ .Mk)(path),
        rows: columns.count,
        columns: [...columns.columns.keys()]
    };
}
function overwritten(file) {
    return new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({
        file,
        message: 'would be overwritten with the columns that the policy needs',
        hint: 'Name another folder with --output'
    });
}


/***/ }),

/***/ 81937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  um: () => (/* reexport */ tables),
  En: () => (/* reexport */ writeCsv)
});

// UNUSED EXPORTS: tableFormat

;// CONCATENATED MODULE: ./src/tables/table-format.ts
const formats = new Map([
    ['csv', 'csv'],
    ['tsv', 'tsv'],
    ['jsonl', 'jsonl'],
    ['ndjson', 'jsonl'],
    ['parquet', 'parquet']
]);
/**
 * The format a file's name promises, `.gz` aside; undefined when its name promises none.
 *
 * @example
 * tableFormat('predictions.CSV.gz') // => 'csv'
 * @example
 * tableFormat('model.pkl') // => undefined
 */
function tableFormat(name) {
    const plain = name.toLowerCase().replace(/(\.(?:csv|tsv|jsonl|ndjson))\.gz$/, '$1');
    const extension = /\.([a-z]+)$/.exec(plain)?.[1];
    return extension === undefined ? undefined : formats.get(extension);
}

// EXTERNAL MODULE: ./src/documents/index.ts + 13 modules
var documents = __webpack_require__(76239);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/tables/byte-chunks.ts



/** All bytes in order, a chunk at a time. */
async function* byteChunks(stored, size) {
    for (let start = 0; start < stored.byteLength; start += size) {
        const chunk = await stored.read(start, start + size);
        if (chunk.length > 0)
            yield chunk;
    }
}
/**
 * What a gzip file holds, a chunk at a time: never the whole of it, however much it is.
 *
 * @throws MeasurementError if the file is damaged or cut off
 */
async function* gunzippedChunks(file, chunks, size) {
    const compressed = external_node_stream_.Readable.from(chunks);
    const gunzip = (0,external_node_zlib_.createGunzip)({ chunkSize: Math.max(size, 64) });
    compressed.on('error', (error) => gunzip.destroy(error));
    try {
        yield* compressed.pipe(gunzip);
    }
    catch (error) {
        if (error instanceof documents/* MeasurementError */.HG)
            throw error;
        throw new documents/* MeasurementError */.HG({
            file,
            message: `is not a readable gzip file: ${error.message}`,
            hint: 'It may be cut off or damaged: write it again, or upload it again'
        });
    }
    finally {
        compressed.destroy();
        gunzip.destroy();
    }
}
/** The first bytes of a sequence, at least `length` of them if there are so many, and the whole sequence again. */
async function withHead(chunks, length) {
    const first = [];
    let read = 0;
    while (read < length) {
        const next = await chunks.next();
        if (next.done === true)
            break;
        first.push(next.value);
        read += next.value.length;
    }
    return { head: Buffer.concat(first).subarray(0, length), all: followedBy(first, chunks) };
}
async function* followedBy(first, rest) {
    yield* first;
    yield* rest;
}

;// CONCATENATED MODULE: ./src/tables/quote.ts
const longest = 80;
/**
 * A value out of a file as it stands in a message: JSON, control characters escaped, cut at 80 characters.
 *
 * @example
 * quote('N\u0000A') // => '"N\\u0000A"'
 */
function quote(value) {
    if (typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value)))
        return String(value);
    if (value instanceof Uint8Array)
        return 'binary data';
    const cut = typeof value === 'string' ? value.slice(0, longest + 1) : value;
    const text = JSON.stringify(cut) ?? String(cut);
    return text.length <= longest + 2 ? text : `${text.slice(0, longest)}...`;
}

;// CONCATENATED MODULE: ./src/tables/canonical-text.ts


/**
 * The canonical text of a value of JSON or Parquet; blank values are ''.
 *
 * Numbers as their shortest round-trip decimal, integral ones without a point; booleans as `true` and `false` (a CSV
 * keeps `True` as it stands). What has no exact text is a fault: NaN, infinities, integral doubles beyond 2^53 (the
 * reader may already have rounded them, and two ids would become one), unpaired surrogates, lists and objects.
 *
 * @example
 * textOfValue(1) // => '1'
 * @example
 * textOfValue(null) // => ''
 */
function textOfValue(value) {
    if (typeof value === 'string')
        return /\p{Surrogate}/u.test(value)
            ? { fault: `must be Unicode text, got the unpaired surrogate in ${quote(value)}` }
            : (0,documents/* canonicalText */.A4)(value);
    if (value === null || value === undefined)
        return '';
    if (typeof value === 'number')
        return textOfNumber(value);
    if (typeof value === 'bigint' || typeof value === 'boolean')
        return String(value);
    return { fault: `must be text, a number or a boolean, got ${quote(value)}` };
}
function textOfNumber(value) {
    if (!Number.isFinite(value))
        return { fault: `must be text or a finite number, got ${value}` };
    if (Number.isInteger(value) && !Number.isSafeInteger(value))
        return { fault: `must be text: the number ${value} is beyond 2^53 and not exact` };
    return String(value);
}

;// CONCATENATED MODULE: ./src/tables/unshared.ts
/** V8 copies slices shorter than this; longer ones keep the text they were cut from alive. */
const shortestSharedSlice = 13;
/**
 * The same text in memory of its own, so that one cell does not hold a megabyte of its file.
 *
 * @example
 * unshared('row-1') // => 'row-1'
 */
function unshared(slice) {
    return slice.length < shortestSharedSlice ? slice : ` ${slice}`.slice(1);
}

;// CONCATENATED MODULE: ./src/tables/id-sink.ts



/** Text that is different in nearly every row, in canonical form. */
function idSink() {
    const values = [];
    return {
        addText(text, start, end) {
            values.push((0,documents/* canonicalText */.A4)(unshared(text.slice(start, end))));
            return undefined;
        },
        addValue(value) {
            const text = textOfValue(value);
            if (typeof text !== 'string')
                return text.fault;
            values.push(text);
            return undefined;
        },
        column: () => ({ type: 'id', values })
    };
}

;// CONCATENATED MODULE: ./src/tables/decimal-number.ts
const ZERO = 48;
const exactDigits = 15;
const powersOfTen = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
/**
 * The number that `text[start, end)` writes in decimal or exponent notation, correctly rounded; NaN if it writes none.
 *
 * Grammar: `[+-] (digits [. [digits]] | . digits) [(e|E) [+-] digits]`, as Python, R and JavaScript write numbers.
 * Up to 15 significant digits and a power of ten up to 22 both fit a double, so one division or product of them is
 * exact (Clinger 1990, "How to read floating point numbers accurately"); anything longer goes to `Number`.
 *
 * @example
 * decimalNumber('-1.5e-3', 0, 7) // => -0.0015
 */
function decimalNumber(text, start, end) {
    const first = text.charCodeAt(start);
    const negative = first === 45;
    let at = negative || first === 43 ? start + 1 : start;
    let mantissa = 0;
    let significant = 0;
    let digits = 0;
    let fraction = 0;
    let pointed = false;
    for (; at < end; at++) {
        const code = text.charCodeAt(at);
        const digit = code - ZERO;
        if (digit >= 0 && digit <= 9) {
            mantissa = mantissa * 10 + digit;
            if (mantissa > 0)
                significant++;
            digits++;
            if (pointed)
                fraction++;
        }
        else if (code === 46 && !pointed)
            pointed = true;
        else
            break;
    }
    if (digits === 0)
        return Number.NaN;
    const scale = at === end ? 0 : exponent(text, at, end);
    if (Number.isNaN(scale))
        return Number.NaN;
    const power = scale - fraction;
    if (significant > exactDigits || power < -22 || power > 22)
        return Number(text.slice(start, end));
    const magnitude = power < 0 ? mantissa / powersOfTen[-power] : mantissa * powersOfTen[power];
    return negative ? -magnitude : magnitude;
}
/** The whole of `e-3` as -3; NaN if it is no exponent. */
function exponent(text, start, end) {
    if ((text.charCodeAt(start) | 32) !== 101)
        return Number.NaN;
    const sign = text.charCodeAt(start + 1);
    const digits = sign === 43 || sign === 45 ? start + 2 : start + 1;
    if (digits >= end)
        return Number.NaN;
    let value = 0;
    for (let at = digits; at < end; at++) {
        const digit = text.charCodeAt(at) - ZERO;
        if (digit < 0 || digit > 9)
            return Number.NaN;
        value = value * 10 + digit;
    }
    return sign === 45 ? -value : value;
}

;// CONCATENATED MODULE: ./src/tables/growing-array.ts
const firstLength = 1024;
/** A typed array that doubles when it is full: amortised constant time a value. */
function growingArray(allocate) {
    let array = allocate(firstLength);
    let length = 0;
    return {
        push(value) {
            if (length === array.length) {
                const larger = allocate(length * 2);
                larger.set(array);
                array = larger;
            }
            array[length++] = value;
        },
        values: () => array.slice(0, length)
    };
}

;// CONCATENATED MODULE: ./src/tables/number-sink.ts



const SPACE = 32;
const nonFinite = /^([+-]?)(?:(inf|infinity)|nan)$/i;
/** Numbers, non-finite ones among them as the file writes them: to refuse those is the reader's business. */
function numberSink() {
    const values = growingArray((length) => new Float64Array(length));
    const blanks = [];
    let count = 0;
    function add(value) {
        values.push(value);
        count++;
    }
    function addBlank() {
        blanks.push(count);
        add(Number.NaN);
    }
    return {
        addText(text, start, end) {
            let from = start;
            let to = end;
            while (from < to && text.charCodeAt(from) === SPACE)
                from++;
            while (from < to && text.charCodeAt(to - 1) === SPACE)
                to--;
            if (from === to)
                return addBlank();
            const value = decimalNumber(text, from, to);
            if (!Number.isNaN(value))
                return add(value);
            const special = nonFinite.exec(text.slice(from, Math.min(to, from + 10)));
            if (special === null || to - from > 10)
                return `must be a number, got ${quote(text.slice(from, to))}`;
            return add(special[2] === undefined ? Number.NaN : special[1] === '-' ? -Infinity : Infinity);
        },
        addValue(value) {
            if (typeof value === 'number')
                return add(value);
            if (value === null || value === undefined)
                return addBlank();
            if (typeof value === 'bigint')
                return add(Number(value));
            return `must be a number, got ${quote(value)}`;
        },
        column: () => ({
            type: 'number',
            values: values.values(),
            ...(blanks.length > 0 && { blank: mask(count, blanks) })
        })
    };
}
function mask(count, at) {
    const ones = new Uint8Array(count);
    for (const index of at)
        ones[index] = 1;
    return ones;
}

;// CONCATENATED MODULE: ./src/tables/text-sink.ts




const BLANK = -1;
/** Text by dictionary codes, in canonical form. */
function textSink() {
    const codes = growingArray((length) => new Int32Array(length));
    const dictionary = [];
    /** By the text as the file writes it, so that only a new one is put into canonical form. */
    const codeOfWritten = new Map([['', BLANK]]);
    const codeOfCanonical = new Map();
    function learn(written) {
        const own = unshared(written);
        const canonical = (0,documents/* canonicalText */.A4)(own);
        const code = codeOfCanonical.get(canonical) ?? dictionary.push(canonical) - 1;
        codeOfCanonical.set(canonical, code);
        codeOfWritten.set(own, code);
        return code;
    }
    function add(written) {
        codes.push(codeOfWritten.get(written) ?? learn(written));
    }
    return {
        addText: (text, start, end) => add(text.slice(start, end)),
        addValue(value) {
            if (typeof value === 'string' && codeOfWritten.has(value))
                return add(value);
            const text = textOfValue(value);
            return typeof text === 'string' ? add(text) : text.fault;
        },
        column: () => ({ type: 'text', codes: codes.values(), dictionary })
    };
}

;// CONCATENATED MODULE: ./src/tables/column-sink.ts



/** An empty column of the given type. */
function columnSink(type) {
    switch (type) {
        case 'number':
            return numberSink();
        case 'text':
            return textSink();
        case 'id':
            return idSink();
    }
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./src/tables/header-names.ts


const mostNamed = 20;
/** Adds a problem for every name of a header that is empty or stands twice. */
function checkHeader(names, problems) {
    const seen = new Map();
    names.forEach((name, index) => {
        const before = seen.get(name);
        if (name === '')
            problems.add({
                message: `column ${index + 1} has no name in the header`,
                hint: 'Name it, or leave it out (pandas: to_csv(..., index=False))'
            });
        else if (before !== undefined)
            problems.add({ field: name, message: `must stand once in the header, is column ${before + 1} and ${index + 1}` });
        else
            seen.set(name, index);
    });
}
/** Adds a problem for a wanted column that the file does not have, with the name it may have meant. */
function addMissingColumn(wanted, names, problems) {
    const listed = names.slice(0, mostNamed).map(quote).join(', ');
    const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : '';
    const meant = names.length > 0 ? `Did you mean ${quote((0,mod/* closest */.kp)(wanted, [...names]))}? ` : '';
    problems.add({
        field: wanted,
        message: 'is not in the file',
        hint: `${meant}It has ${listed || 'no columns'}${more}`
    });
}

;// CONCATENATED MODULE: ./src/tables/problem-list.ts

const kept = 10;
/** An empty list of the problems of one file. */
function problemList(file) {
    const problems = [];
    let total = 0;
    function add(problem) {
        if (total++ < kept)
            problems.push({ file, ...problem });
    }
    return {
        add,
        throwIfAny() {
            if (total > 0)
                throw new documents/* MeasurementError */.HG(problems, total);
        },
        stop(problem) {
            add(problem);
            throw new documents/* MeasurementError */.HG(problems, total);
        }
    };
}

;// CONCATENATED MODULE: ./src/tables/record-scanner.ts
const QUOTE = 34;
const LF = 10;
const CR = 13;
/**
 * A scanner of RFC 4180 records, linear in their length. Quotes inside an unquoted cell are text, as Python's csv and
 * pandas read them; a cell that begins with a quote must end with one. Line ends are LF or CRLF, mixed as they come.
 */
function recordScanner(delimiter) {
    let start = 0;
    const record = {
        count: 0,
        starts: [],
        ends: [],
        doubled: [],
        fault: undefined,
        isEmptyLine: () => record.count === 1 && record.starts[0] === start && record.ends[0] === start,
        scan
    };
    function add(from, end, doubled) {
        const cell = record.count++;
        record.starts[cell] = from;
        record.ends[cell] = end;
        record.doubled[cell] = doubled;
    }
    function fail(fault) {
        record.fault = fault;
        return -1;
    }
    function plainCell(text, from) {
        const end = endOfPlainCell(text, from, delimiter);
        add(from, end, 0);
        return end;
    }
    /** @returns the place after the closing quote, -1 if there is none yet */
    function quotedCell(text, from) {
        let doubled = 0;
        for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
            if (text.charCodeAt(at + 1) !== QUOTE) {
                add(from, at, doubled);
                return at + 1;
            }
            doubled = 1;
        }
        return -1;
    }
    function scan(text, from, atEnd) {
        start = from;
        record.count = 0;
        record.fault = undefined;
        const length = text.length;
        for (let at = from;; at++) {
            const quoted = text.charCodeAt(at) === QUOTE;
            at = quoted ? quotedCell(text, at + 1) : plainCell(text, at);
            if (at < 0)
                return atEnd ? fail('an unclosed quote') : -1;
            if (at === length)
                return atEnd ? length : -1;
            const code = text.charCodeAt(at);
            if (code === LF)
                return at + 1;
            if (code === CR) {
                if (text.charCodeAt(at + 1) === LF)
                    return at + 2;
                return at + 1 < length || atEnd ? fail('a carriage return without a line feed') : -1;
            }
            if (code !== delimiter)
                return fail('text after a closing quote');
        }
    }
    return record;
}
function endOfPlainCell(text, from, delimiter) {
    const length = text.length;
    let at = from;
    for (; at < length; at++) {
        const code = text.charCodeAt(at);
        if (code === delimiter || code === LF || code === CR)
            break;
    }
    return at;
}

;// CONCATENATED MODULE: ./src/tables/text-rows.ts
/**
 * Feeds a text to a splitter, rows across pieces joined.
 *
 * @throws MeasurementError with the problems so far when the text is not UTF-8, or a row is too long
 */
async function splitRows(pieces, splitter, problems, limits) {
    let rest = '';
    for await (const piece of pieces) {
        const text = rest + piece.text;
        const next = splitter.take(text, false);
        if (next < 0)
            return;
        rest = text.slice(next);
        if (piece.fault !== undefined)
            problems.stop(inRow(splitter.row(), piece.fault));
        if (rest.length > limits.rowCharacters)
            problems.stop(inRow(splitter.row(), {
                message: `is longer than ${limits.rowCharacters} characters`,
                hint: 'A quote may be unclosed, or the line ends may be neither LF nor CRLF'
            }));
    }
    if (rest !== '')
        splitter.take(rest, true);
}
/** A problem placed in a row, or in the header. */
function inRow(row, problem) {
    return row > 0 ? { row, ...problem } : { ...problem, message: `header: ${problem.message}` };
}
/** The problem of a table that has too many rows. */
function tooManyRows(limit) {
    return {
        message: `has more than ${limit} rows`,
        hint: 'Sample it, or evaluate it where it is and hand over a metrics file'
    };
}

;// CONCATENATED MODULE: ./src/tables/delimited-table.ts





/** The names in the first record. @throws MeasurementError if one is empty or stands twice */
async function delimitedHeader(text) {
    const problems = problemList(text.file);
    let header = [];
    await eachRecord(text, problems, (names) => {
        header = namesOf(names);
        return false;
    });
    checkHeader(header, problems);
    problems.throwIfAny();
    return header;
}
/** Reads the wanted columns; cells of others are passed over. Linear in the file's length. @throws MeasurementError */
async function readDelimited(text, wanted) {
    const problems = problemList(text.file);
    let table;
    await eachRecord(text, problems, (record) => {
        if (table === undefined)
            table = tableRows(namesOf(record), wanted, problems);
        else if (table.add(record) > text.limits.rows)
            problems.stop(tooManyRows(text.limits.rows));
        return true;
    });
    problems.throwIfAny();
    return table?.columns() ?? { count: 0, columns: new Map() };
}
function tableRows(header, wanted, problems) {
    checkHeader(header, problems);
    const cells = [];
    for (const [name, type] of wanted) {
        const index = header.indexOf(name);
        if (index < 0)
            addMissingColumn(name, header, problems);
        else
            cells.push({ name, index, sink: columnSink(type) });
    }
    problems.throwIfAny();
    const width = header.length;
    let row = 0;
    let emptyLines = 0;
    function add({ text, record }) {
        if (width > 1 && record.isEmptyLine())
            return row + ++emptyLines;
        for (; emptyLines > 0; emptyLines--)
            problems.add({ row: ++row, message: `is empty, must have ${width} cells` });
        row++;
        if (record.count !== width)
            problems.add({ row, message: `must have ${width} cells as the header has, got ${record.count}` });
        else
            for (const { name, index, sink } of cells) {
                const message = addCell(sink, text, record, index);
                if (message !== undefined)
                    problems.add({ row, field: name, message });
            }
        return row;
    }
    return {
        add,
        columns: () => ({ count: row, columns: new Map(cells.map(({ name, sink }) => [name, sink.column()])) })
    };
}
function addCell(sink, text, record, index) {
    if (record.doubled[index] === 0)
        return sink.addText(text, record.starts[index], record.ends[index]);
    const cell = cellText(text, record, index);
    return sink.addText(cell, 0, cell.length);
}
function namesOf({ text, record }) {
    return Array.from({ length: record.count }, (_, index) => cellText(text, record, index));
}
function cellText(text, record, index) {
    const written = text.slice(record.starts[index], record.ends[index]);
    return record.doubled[index] === 0 ? written : written.replaceAll('""', '"');
}
const faultHints = {
    'text after a closing quote': 'Double a quote inside a quoted cell: "5"" disk"',
    'an unclosed quote': 'Close it, or double it inside a quoted cell; the file may be cut off',
    'a carriage return without a line feed': 'End lines with LF or CRLF, and quote a cell that holds a carriage return'
};
/** Calls `visit` with each record, the header first, until it says false. @throws MeasurementError at a broken one */
async function eachRecord({ delimiter, pieces, limits }, problems, visit) {
    const record = recordScanner(delimiter.charCodeAt(0));
    let row = 0;
    const splitter = {
        row: () => row,
        take(text, atEnd) {
            for (let from = 0; from < text.length; row++) {
                const next = record.scan(text, from, atEnd);
                if (record.fault !== undefined)
                    problems.stop(inRow(row, { message: `has ${record.fault}`, hint: faultHints[record.fault] }));
                if (next < 0)
                    return from;
                if (!visit({ text, record }))
                    return -1;
                from = next;
            }
            return text.length;
        }
    };
    await splitRows(pieces, splitter, problems, limits);
}

;// CONCATENATED MODULE: ./src/tables/foreign-content.ts
/** How many bytes of a file are looked at. */
const headLength = 512;
const encodings = [
    [[0xff, 0xfe], { message: 'is UTF-16', hint: 'Save it as UTF-8' }],
    [[0xfe, 0xff], { message: 'is UTF-16', hint: 'Save it as UTF-8' }],
    [[0x50, 0x4b, 0x03, 0x04], { message: 'is a ZIP archive or an Excel workbook', hint: 'Write it as CSV or Parquet' }]
];
const texts = [
    [
        /^version https:\/\/git-lfs\.github\.com\/spec\/v1/,
        {
            message: 'is a Git LFS pointer, not the file it stands for',
            hint: 'Run `git lfs pull` first; on GitHub Actions set `lfs: true` of actions/checkout'
        }
    ],
    [
        /^\s*<(?:!doctype|html|head|\?xml)/i,
        { message: 'is an HTML or XML page', hint: 'A download may have ended at a login or error page: fetch it again' }
    ]
];
/**
 * What a file is by its first bytes, if it is certainly no table; undefined otherwise.
 *
 * @example
 * foreignContent(new Uint8Array()) // => { message: 'is empty', hint: 'Check that the step that writes it ended well' }
 */
function foreignContent(head) {
    const encoding = encodings.find(([mark]) => startsWith(head, mark));
    if (encoding !== undefined)
        return encoding[1];
    const text = Buffer.from(head)
        .toString('utf8')
        .replace(/^\ufeff/, '');
    if (text.trim() === '' && head.length < headLength)
        return { message: 'is empty', hint: 'Check that the step that writes it ended well' };
    return texts.find(([opening]) => opening.test(text))?.[1];
}
/**
 * Whether bytes begin with these.
 *
 * @example
 * startsWith(new Uint8Array([1, 2, 3]), [1, 2]) // => true
 */
function startsWith(bytes, mark) {
    return mark.every((byte, index) => bytes[index] === byte);
}

;// CONCATENATED MODULE: ./src/tables/json-lines-table.ts





/** Rows whose keys make the header: a row may leave out what is null. */
const headerRows = 100;
/** Names of the keys of the first 100 rows, in order of first appearance. @throws MeasurementError */
async function jsonLinesHeader(lines) {
    const problems = problemList(lines.file);
    const names = new Set();
    await eachRow(lines, problems, (row, number) => {
        for (const name of Object.keys(row))
            names.add(name);
        return number < headerRows;
    });
    problems.throwIfAny();
    return [...names];
}
/** Reads the wanted keys; a key that a row leaves out is blank. @throws MeasurementError */
async function readJsonLines(lines, wanted) {
    const problems = problemList(lines.file);
    const keys = [...wanted].map(([name, type]) => ({ name, sink: columnSink(type), seen: false }));
    const names = new Set();
    let count = 0;
    await eachRow(lines, problems, (row, number) => {
        count = number;
        if (number <= headerRows)
            for (const name of Object.keys(row))
                names.add(name);
        for (const key of keys)
            addKey(key, row, number, problems);
        return true;
    });
    for (const key of keys)
        if (!key.seen)
            addMissingColumn(key.name, [...names], problems);
    problems.throwIfAny();
    return { count, columns: new Map(keys.map(({ name, sink }) => [name, sink.column()])) };
}
function addKey(key, row, number, problems) {
    const has = Object.hasOwn(row, key.name);
    if (has)
        key.seen = true;
    const message = key.sink.addValue(has ? row[key.name] : undefined);
    if (message !== undefined)
        problems.add({ row: number, field: key.name, message });
}
/** Calls `visit` with each row until it says false; lines that are no objects are problems. */
async function eachRow({ pieces, limits }, problems, visit) {
    let row = 1;
    let emptyLines = 0;
    function takeLine(line) {
        if (line.trim() === '') {
            emptyLines++;
            return true;
        }
        for (; emptyLines > 0; emptyLines--)
            problems.add({ row: row++, message: 'is empty, must be a JSON object' });
        if (row > limits.rows)
            problems.stop(tooManyRows(limits.rows));
        const object = parsedObject(line);
        if (object === undefined)
            problems.add({ row, ...noObject(line) });
        const more = object === undefined || visit(object, row);
        row++;
        return more;
    }
    const splitter = {
        row: () => row + emptyLines,
        take(text, atEnd) {
            let from = 0;
            for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
                if (!takeLine(text.slice(from, end)))
                    return -1;
                from = end + 1;
            }
            if (atEnd && from < text.length)
                takeLine(text.slice(from));
            return from;
        }
    };
    await splitRows(pieces, splitter, problems, limits);
}
function noObject(line) {
    const message = `must be a JSON object, got ${quote(line.trim())}`;
    const hint = 'JSON has neither NaN nor Infinity: leave the key out, or write null';
    return /[:,[]\s*-?(?:NaN|Infinity)\b/.test(line) ? { message, hint } : { message };
}
function parsedObject(line) {
    try {
        const value = JSON.parse(line);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/tables/limits.ts
/** What a gate job's machine holds in memory, and what no honest row is longer than. */
const defaultLimits = { chunkBytes: 1 << 20, rows: 20_000_000, rowCharacters: 1 << 24 };

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./src/tables/decimal-text.ts
/** Far beyond any real scale (Parquet's own limit is its precision), and short enough to print. */
const largestScale = 1000;
/**
 * The exact decimal `unscaled * 10^-scale`, with as many digits after the point as the scale says.
 *
 * @throws RangeError if the scale is not in [0, 1000]
 * @example
 * decimalText(-5n, 2) // => '-0.05'
 */
function decimalText(unscaled, scale) {
    if (!(scale >= 0 && scale <= largestScale))
        throw new RangeError(`decimal scale ${scale} is not in [0, ${largestScale}]`);
    const negative = unscaled < 0n;
    const digits = String(negative ? -unscaled : unscaled).padStart(scale + 1, '0');
    const point = digits.length - scale;
    const fraction = scale === 0 ? '' : `.${digits.slice(point)}`;
    return `${negative ? '-' : ''}${digits.slice(0, point)}${fraction}`;
}
/**
 * A two's complement integer, highest byte first, as Parquet stores decimals.
 *
 * @example
 * signedInteger(new Uint8Array([0xff, 0xfe])) // => -2n
 */
function signedInteger(bytes) {
    if (bytes.length === 0)
        return 0n;
    return BigInt.asIntN(bytes.length * 8, BigInt(`0x${Buffer.from(bytes).toString('hex')}`));
}

;// CONCATENATED MODULE: ./src/tables/float32-text.ts
const mostDigits = 9;
/**
 * The shortest decimal that reads back as the same 32-bit float: 0.1 and not 0.10000000149011612.
 *
 * @example
 * float32Text(0.10000000149011612) // => '0.1'
 */
function float32Text(value) {
    for (let digits = 1; digits < mostDigits; digits++) {
        const short = Number(value.toPrecision(digits));
        if (Math.fround(short) === value)
            return String(short);
    }
    return String(Number(value.toPrecision(mostDigits)));
}

;// CONCATENATED MODULE: ./src/tables/iso-time.ts
const secondsInDay = 86400n;
/**
 * A day counted from 1970-01-01 as ISO 8601.
 *
 * @throws RangeError outside of the years that a `Date` holds
 * @example
 * isoDate(19_723) // => '2024-01-01'
 */
function isoDate(days) {
    return new Date(days * Number(secondsInDay) * 1000).toISOString().replace(/T.*$/, '');
}
/**
 * A time counted from 1970-01-01T00:00:00 as ISO 8601, exact, its fraction without trailing zeros.
 *
 * @param count units since then, before it negative
 * @param unitsPerSecond a power of ten: 1000n for milliseconds
 * @throws RangeError outside of the years that a `Date` holds
 * @example
 * isoTime(1_704_067_200_250n, 1000n) // => '2024-01-01T00:00:00.25'
 */
function isoTime(count, unitsPerSecond) {
    const remainder = ((count % unitsPerSecond) + unitsPerSecond) % unitsPerSecond;
    const seconds = (count - remainder) / unitsPerSecond;
    const whole = new Date(Number(seconds) * 1000).toISOString().replace(/\.000Z$/, '');
    const digits = String(unitsPerSecond).length - 1;
    const fraction = String(remainder).padStart(digits, '0').replace(/0+$/, '');
    return fraction === '' ? whole : `${whole}.${fraction}`;
}

;// CONCATENATED MODULE: ./src/tables/parquet-field.ts




/** How to read a column that is no list, map or struct, as the type that is wanted of it. */
function parquetField(element, type) {
    const logical = element.logical_type;
    const parsers = exactParsers(logical?.type === 'TIMESTAMP' ? logical.isAdjustedToUTC : element.type !== 'INT96');
    if (element.converted_type === 'DECIMAL' || logical?.type === 'DECIMAL') {
        const scale = (logical?.type === 'DECIMAL' ? logical.scale : element.scale) ?? 0;
        return { element: physical(element), parsers, utf8: false, value: decimalReader(scale, type) };
    }
    if (element.converted_type === 'DATE' || logical?.type === 'DATE')
        return { element: physical(element), parsers, utf8: false, value: ifNumber(isoDate) };
    const isShortFloat = element.type === 'FLOAT' || logical?.type === 'FLOAT16';
    const value = isShortFloat && type !== 'number' ? ifNumber(float32Text) : (decoded) => decoded;
    return { element, parsers, utf8: true, value };
}
function physical(element) {
    const bare = { ...element };
    delete bare.converted_type;
    delete bare.logical_type;
    return bare;
}
function ifNumber(text) {
    return (decoded) => (typeof decoded === 'number' && Number.isFinite(decoded) ? text(decoded) : decoded);
}
function decimalReader(scale, type) {
    return (decoded) => {
        if (decoded === null || decoded === undefined)
            return decoded;
        const unscaled = decoded instanceof Uint8Array ? signedInteger(decoded) : BigInt(decoded);
        const text = decimalText(unscaled, scale);
        return type === 'number' ? Number(text) : text;
    };
}
/** Parsers that lose nothing: times to the nanosecond, text that must be UTF-8, documents as they are written. */
function exactParsers(utc) {
    const zone = utc ? 'Z' : '';
    const time = (unitsPerSecond) => (count) => `${isoTime(count, unitsPerSecond)}${zone}`;
    return {
        timestampFromMilliseconds: time(1000n),
        timestampFromMicroseconds: time(1000000n),
        timestampFromNanoseconds: time(1000000000n),
        stringFromBytes: strictText,
        jsonFromBytes: strictText,
        geometryFromBytes: (bytes) => bytes,
        geographyFromBytes: (bytes) => bytes
    };
}
function strictText(bytes) {
    if (bytes === undefined)
        return undefined;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    // Only a text with a replacement character can have been invalid; the check costs more than the decoding.
    if (text.includes('\ufffd') && !(0,external_node_buffer_.isUtf8)(bytes))
        throw new TypeError('a text in it is not UTF-8');
    return text;
}

;// CONCATENATED MODULE: ./src/tables/parquet-pages.ts
/**
 * Checks the headers of a flat column chunk's pages before they are decoded: all sizes are there and lie within the
 * chunk, and the pages hold exactly the rows of their row group. The decoder trusts these numbers, and with a damaged
 * one may never end. Linear in the number of pages.
 *
 * @throws Error that says what is wrong
 */
async function checkPages(stored, chunk, rows) {
    const { parquetHeader } = await __webpack_require__.e(/* import() */ 419).then(__webpack_require__.bind(__webpack_require__, 61419));
    const start = Number(chunk.dictionary_page_offset || chunk.data_page_offset);
    const bytes = await stored.read(start, start + Number(chunk.total_compressed_size));
    const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
    let found = 0;
    while (found < rows && reader.offset < bytes.byteLength) {
        const header = parquetHeader(reader);
        requireCount('page size', header.compressed_page_size, bytes.byteLength - reader.offset);
        requireCount('unpacked page size', header.uncompressed_page_size, Number.MAX_SAFE_INTEGER);
        found += dataRows(header, rows - found);
        reader.offset += header.compressed_page_size;
    }
    if (found !== rows)
        throw new Error(`the pages of a column hold ${found} rows of ${rows}`);
}
function dataRows(header, left) {
    if (header.type === 'DICTIONARY_PAGE') {
        requireCount('dictionary size', header.dictionary_page_header?.num_values, header.uncompressed_page_size);
        return 0;
    }
    if (header.type === 'DATA_PAGE')
        return requireCount('number of values', header.data_page_header?.num_values, left);
    if (header.type !== 'DATA_PAGE_V2')
        throw new Error('a page is of an unknown kind');
    const page = header.data_page_header_v2;
    const values = requireCount('number of values', page?.num_values, left);
    requireCount('number of nulls', page?.num_nulls, values);
    requireCount('number of rows', page?.num_rows, values);
    const levels = requireCount('size of levels', page?.definition_levels_byte_length, header.compressed_page_size);
    requireCount('size of levels', page?.repetition_levels_byte_length, header.compressed_page_size - levels);
    return values;
}
function requireCount(what, value, most) {
    if (value === undefined || !Number.isSafeInteger(value) || value < 0 || value > most)
        throw new Error(`a ${what} is ${value ?? 'missing'}, must be in [0, ${most}]`);
    return value;
}

;// CONCATENATED MODULE: ./src/tables/parquet-table.ts







/** Names of the top-level columns, nested ones among them. @throws MeasurementError */
function parquetHeader(parquet) {
    return decoding(parquet.file, async () => {
        const problems = problemList(parquet.file);
        const names = (await openParquet(parquet, problems)).fields.map(({ name }) => name);
        checkHeader(names, problems);
        problems.throwIfAny();
        return names;
    });
}
/** Reads the wanted columns a row group at a time; bytes of others are not touched. @throws MeasurementError */
function readParquet(parquet, wanted) {
    return decoding(parquet.file, async () => {
        const problems = problemList(parquet.file);
        const opened = await openParquet(parquet, problems);
        const columns = wantedColumns(opened, wanted, problems);
        for (const column of columns)
            await readColumn(parquet, opened, column, problems);
        problems.throwIfAny();
        return { count: opened.count, columns: new Map(columns.map(({ name, sink }) => [name, sink.column()])) };
    });
}
async function openParquet({ stored, limits }, problems) {
    const { parquetMetadataAsync, parquetSchema } = await Promise.all(/* import() */[__webpack_require__.e(419), __webpack_require__.e(72)]).then(__webpack_require__.bind(__webpack_require__, 2072));
    const metadata = await parquetMetadataAsync(asyncBuffer(stored), { geoparquet: false });
    const count = Number(metadata.num_rows);
    if (count > limits.rows)
        problems.stop(tooManyRows(limits.rows));
    const inGroups = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
    if (inGroups !== count)
        throw new Error(`it says ${count} rows, its row groups hold ${inGroups}`);
    const fields = parquetSchema(metadata).children.map(({ element, children }) => ({
        name: element.name,
        isNested: children.length > 0 || element.repetition_type === 'REPEATED'
    }));
    return { metadata, fields, count };
}
function wantedColumns({ metadata, fields }, wanted, problems) {
    const names = fields.map(({ name }) => name);
    checkHeader(names, problems);
    const columns = [];
    for (const [name, type] of wanted) {
        const found = fields.find((field) => field.name === name);
        if (found === undefined)
            addMissingColumn(name, names, problems);
        else if (found.isNested)
            problems.add({
                field: name,
                message: 'is a list, map or struct',
                hint: 'Write its parts as columns of their own'
            });
        else
            columns.push(wantedColumn(name, type, metadata));
    }
    problems.throwIfAny();
    return columns;
}
function wantedColumn(name, type, metadata) {
    const at = topLevelIndex(metadata, name);
    const field = parquetField(metadata.schema[at], type);
    return {
        name,
        sink: columnSink(type),
        field,
        metadata: { ...metadata, schema: metadata.schema.with(at, field.element) }
    };
}
/** Index of a top-level element in the schema, which is a tree written depth first. */
function topLevelIndex({ schema }, name) {
    let at = 1;
    while (at < schema.length && schema[at].name !== name) {
        for (let open = 1; open > 0 && at < schema.length; at++)
            open += (schema[at].num_children ?? 0) - 1;
    }
    return at;
}
async function readColumn({ stored }, { metadata }, column, problems) {
    let groupStart = 0;
    for (const group of metadata.row_groups) {
        const groupEnd = groupStart + Number(group.num_rows);
        const pages = group.columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === column.name)?.meta_data;
        if (pages === undefined)
            throw new Error(`a row group lacks column ${column.name}`);
        await checkPages(stored, pages, groupEnd - groupStart);
        const chunks = await decodedChunks(stored, column, groupStart, groupEnd);
        let row = groupStart;
        for (const chunk of chunks)
            for (const decoded of chunk) {
                row++;
                // A null is null; only a damaged page or dictionary leaves nothing at all.
                if (decoded === undefined)
                    throw new Error(`column ${column.name} has no value in row ${row}`);
                const message = column.sink.addValue(column.field.value(decoded));
                if (message !== undefined)
                    problems.add({ row, field: column.name, message });
            }
        if (row !== groupEnd)
            throw new Error(`column ${column.name} ends at row ${row}, must have ${groupEnd}`);
        groupStart = groupEnd;
    }
}
async function decodedChunks(stored, { name, field, metadata }, rowStart, rowEnd) {
    const { parquetRead } = await Promise.all(/* import() */[__webpack_require__.e(419), __webpack_require__.e(72)]).then(__webpack_require__.bind(__webpack_require__, 2072));
    const { compressors } = await __webpack_require__.e(/* import() */ 138).then(__webpack_require__.bind(__webpack_require__, 20138));
    const chunks = [];
    if (rowStart === rowEnd)
        return chunks;
    await parquetRead({
        file: asyncBuffer(stored),
        metadata,
        columns: [name],
        rowStart,
        rowEnd,
        compressors,
        parsers: field.parsers,
        utf8: field.utf8,
        geoparquet: false,
        onChunk: ({ columnData }) => chunks.push(columnData)
    });
    return chunks;
}
function asyncBuffer(stored) {
    return {
        byteLength: stored.byteLength,
        slice: async (start, end = stored.byteLength) => new Uint8Array(await stored.read(start, end)).buffer
    };
}
async function decoding(file, action) {
    try {
        return await action();
    }
    catch (error) {
        if (error instanceof documents/* MeasurementError */.HG)
            throw error;
        throw new documents/* MeasurementError */.HG({
            file,
            message: `is not a readable Parquet file: ${error instanceof Error ? error.message : String(error)}`.slice(0, 300),
            hint: 'It may be cut off or damaged: write it again, or upload it again'
        });
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/tables/stored-bytes.ts



/** A named pipe without a writer would never open; Windows has neither. */
const readWithoutWaiting = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/**
 * Opens a table's file, or its bytes in memory.
 *
 * @throws MeasurementError if there is no such file, it is no regular file, or it may not be read
 */
async function openStored(source) {
    if ('bytes' in source)
        return bytesInMemory(source.bytes);
    const handle = await readable(source.name, () => (0,promises_.open)(source.path, readWithoutWaiting));
    const stats = await readable(source.name, () => handle.stat());
    if (!stats.isFile()) {
        await handle.close();
        throw refusal(source.name, stats.isDirectory() ? 'is a directory, not a file' : 'is not a regular file');
    }
    return {
        byteLength: stats.size,
        read: (start, end) => readable(source.name, () => readRange(handle, start, Math.min(end, stats.size))),
        close: () => handle.close()
    };
}
function bytesInMemory(bytes) {
    return {
        byteLength: bytes.byteLength,
        read: (start, end) => Promise.resolve(bytes.subarray(start, end)),
        close: () => Promise.resolve()
    };
}
async function readRange(handle, start, end) {
    const bytes = new Uint8Array(Math.max(0, end - start));
    let filled = 0;
    while (filled < bytes.length) {
        const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, start + filled);
        if (bytesRead === 0)
            break;
        filled += bytesRead;
    }
    return bytes.subarray(0, filled);
}
const refusals = new Map([
    ['ENOENT', ['does not exist', 'Check the path, and that the step that writes it ran before this one']],
    ['ENOTDIR', ['does not exist: a part of its path is not a directory', 'Check the path']],
    ['EACCES', ['may not be read: permission denied', 'Give the user that runs this the right to read it']],
    ['EPERM', ['may not be read: permission denied', 'Give the user that runs this the right to read it']],
    ['EISDIR', ['is a directory, not a file', 'Name a file']]
]);
async function readable(name, action) {
    try {
        return await action();
    }
    catch (error) {
        const code = error.code ?? '';
        const [message, hint] = refusals.get(code) ?? [`cannot be read: ${error.message}`, undefined];
        throw refusal(name, message, hint);
    }
}
function refusal(file, message, hint = 'Name a file') {
    return new documents/* MeasurementError */.HG({ file, message, hint });
}

;// CONCATENATED MODULE: ./src/tables/utf8-text.ts

const longestCharacter = 4;
const badUtf8 = { message: 'is not UTF-8 text', hint: 'Save the file as UTF-8' };
const badNul = { message: 'holds a NUL byte', hint: 'The file is binary or UTF-16: write it as UTF-8 text' };
/** Decodes UTF-8, byte order mark removed, characters across chunks joined. The last piece is the one with a fault. */
async function* utf8Text(chunks) {
    let rest = new Uint8Array();
    let first = true;
    for await (const chunk of chunks) {
        const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        const whole = bytes.length - unfinishedLength(bytes);
        rest = bytes.subarray(whole);
        if (whole === 0)
            continue;
        const piece = decoded(bytes.subarray(0, whole), first);
        first = false;
        yield piece;
        if (piece.fault !== undefined)
            return;
    }
    if (rest.length > 0)
        yield { text: '', fault: badUtf8 };
}
function decoded(bytes, first) {
    const valid = (0,external_node_buffer_.isUtf8)(bytes) ? bytes.length : validLength(bytes);
    const raw = Buffer.from(bytes.buffer, bytes.byteOffset, valid).toString('utf8');
    const text = first && raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw;
    const nul = text.indexOf('\0');
    if (nul >= 0)
        return { text: text.slice(0, nul), fault: badNul };
    return valid < bytes.length ? { text, fault: badUtf8 } : { text };
}
/** How many bytes at the end begin a character that is not all there: 0 to 3. */
function unfinishedLength(bytes) {
    for (let back = 1; back < longestCharacter && back <= bytes.length; back++) {
        const byte = bytes[bytes.length - back];
        if (byte < 0x80)
            return 0;
        if (byte >= 0xc0)
            return back < characterLength(byte) ? back : 0;
    }
    return 0;
}
function characterLength(lead) {
    if (lead >= 0xf0)
        return 4;
    return lead >= 0xe0 ? 3 : 2;
}
/** Length of the longest valid beginning, by bisection; a character that a half cuts is not held against it. */
function validLength(bytes) {
    let low = 0;
    let high = bytes.length;
    while (high - low > 2 * longestCharacter) {
        const middle = (low + high) >>> 1;
        const end = middle - unfinishedLength(bytes.subarray(low, middle));
        if ((0,external_node_buffer_.isUtf8)(bytes.subarray(low, end)))
            low = end;
        else
            high = end;
    }
    while (!(0,external_node_buffer_.isUtf8)(bytes.subarray(low, high)))
        high--;
    return high;
}

;// CONCATENATED MODULE: ./src/tables/tables.ts










const gzipMark = [0x1f, 0x8b];
const parquetMark = [...Buffer.from('PAR1')];
/** Reads CSV, TSV, JSON Lines and Parquet, from files and from memory. */
const tables = tablesWithin(defaultLimits);
/** The same reader with other limits. */
function tablesWithin(limits) {
    return {
        header: (source) => withTable(source, limits, {
            text: (table) => (table.format === 'jsonl' ? jsonLinesHeader(table) : delimitedHeader(delimited(table))),
            parquet: parquetHeader
        }),
        read: (source, wanted) => withTable(source, limits, {
            text: (table) => table.format === 'jsonl' ? readJsonLines(table, wanted) : readDelimited(delimited(table), wanted),
            parquet: (table) => readParquet(table, wanted)
        })
    };
}
function delimited(table) {
    return { ...table, delimiter: table.format === 'tsv' ? '\t' : ',' };
}
async function withTable(source, limits, readers) {
    const stored = await openStored(source);
    try {
        const file = source.name;
        const named = tableFormat(source.name) ?? ('path' in source ? tableFormat(source.path) : undefined);
        if (await isParquet(stored, named))
            return await readers.parquet({ file, stored, limits });
        return await readers.text(await openText(file, named, stored, limits));
    }
    finally {
        await stored.close();
    }
}
/** A name that says Parquet and the mark at the beginning, or the mark at both ends. */
async function isParquet(stored, named) {
    const length = parquetMark.length;
    if (!startsWith(await stored.read(0, length), parquetMark))
        return false;
    return (named === 'parquet' || startsWith(await stored.read(stored.byteLength - length, stored.byteLength), parquetMark));
}
async function openText(file, named, stored, limits) {
    const bytes = byteChunks(stored, limits.chunkBytes);
    const isGzip = startsWith(await stored.read(0, gzipMark.length), gzipMark);
    const chunks = isGzip ? gunzippedChunks(file, bytes, limits.chunkBytes) : bytes;
    const { head, all } = await withHead(chunks, headLength);
    const foreign = foreignContent(head) ?? foreignTo(named, head);
    if (foreign !== undefined) {
        await chunks.return(undefined);
        throw new documents/* MeasurementError */.HG({ file, ...foreign });
    }
    const format = named === 'tsv' || named === 'jsonl' ? named : 'csv';
    return { file, format, pieces: utf8Text(all), limits };
}
function foreignTo(named, head) {
    if (named === undefined)
        return { message: 'is of no known format', hint: 'Name it .csv, .tsv, .jsonl or .parquet; text may end in .gz' };
    if (startsWith(head, parquetMark) && named !== 'csv' && named !== 'tsv')
        return { message: 'is a gzipped Parquet file', hint: 'Unpack it: Parquet is compressed in itself' };
    if (named === 'parquet')
        return { message: 'is not a Parquet file: it does not begin with PAR1', hint: 'Write it again' };
    if (named === 'jsonl' && /^\ufeff?\s*\[/.test(Buffer.from(head).toString('utf8')))
        return {
            message: 'is a JSON array, not JSON Lines',
            hint: "Write one object a line (pandas: to_json(path, orient='records', lines=True))"
        };
    return undefined;
}

;// CONCATENATED MODULE: ./src/tables/write-csv.ts

/** Rows that are written at once. */
const BATCH = 4096;
/** Writes columns as CSV (RFC 4180, UTF-8, LF), so that reading them again gives the same columns. Beside the file first, then renamed. */
async function writeCsv(path, { columns, count }) {
    const cells = [...columns.values()].map(cellsOf);
    const temporary = `${path}.${process.pid}.tmp`;
    const file = await (0,promises_.open)(temporary, 'w');
    try {
        await file.write(`${[...columns.keys()].map(quoted).join(',')}\n`);
        for (let start = 0; start < count; start += BATCH) {
            const lines = [];
            for (let row = start; row < Math.min(count, start + BATCH); row++)
                lines.push(cells.map((cell) => cell(row)).join(','));
            await file.write(`${lines.join('\n')}\n`);
        }
    }
    finally {
        await file.close();
    }
    await (0,promises_.rename)(temporary, path);
}
function cellsOf(column) {
    switch (column.type) {
        case 'number':
            return (row) => (column.blank?.[row] === 1 ? '' : String(column.values[row]));
        case 'text': {
            const written = column.dictionary.map(quoted);
            return (row) => (column.codes[row] === -1 ? '' : written[column.codes[row]]);
        }
        case 'id':
            return (row) => quoted(column.values[row]);
    }
}
function quoted(text) {
    return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

;// CONCATENATED MODULE: ./src/tables/index.ts





/***/ })

};
