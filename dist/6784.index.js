export const id = 6784;
export const ids = [6784];
export const modules = {

/***/ 96784:
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

// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
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
    return (0,documents/* cutText */.IN)(text, longest + 2);
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

;// CONCATENATED MODULE: ./src/tables/written-number.ts

const SPACE = 32;
const longestSpecial = 10;
const nonFinite = /^([+-]?)(?:(inf|infinity)|nan)$/i;
/**
 * The number that a cell of a text file writes, spaces around it aside, non-finite ones among them; correctly rounded.
 *
 * @returns undefined where it writes none
 * @example
 * writtenNumber(' -1.5 ', 0, 6) // => -1.5
 * @example
 * writtenNumber('  ', 0, 2) // => 'blank'
 * @example
 * writtenNumber('NA', 0, 2) // => undefined
 */
function writtenNumber(text, start, end) {
    const [from, to] = withoutSpaces(text, start, end);
    if (from === to)
        return 'blank';
    const value = decimalNumber(text, from, to);
    if (!Number.isNaN(value))
        return value;
    if (to - from > longestSpecial)
        return undefined;
    const special = nonFinite.exec(text.slice(from, to));
    if (special === null)
        return undefined;
    if (special[2] === undefined)
        return Number.NaN;
    return special[1] === '-' ? -Infinity : Infinity;
}
/**
 * The part of `text[start, end)` that has no spaces around it.
 *
 * @example
 * withoutSpaces(' a b ', 0, 5) // => [1, 4]
 */
function withoutSpaces(text, start, end) {
    let from = start;
    let to = end;
    while (from < to && text.charCodeAt(from) === SPACE)
        from++;
    while (from < to && text.charCodeAt(to - 1) === SPACE)
        to--;
    return [from, to];
}

;// CONCATENATED MODULE: ./src/tables/number-sink.ts



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
            const value = writtenNumber(text, start, end);
            if (value === undefined)
                return `must be a number, got ${quote(text.slice(...withoutSpaces(text, start, end)))}`;
            return value === 'blank' ? addBlank() : add(value);
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
            problems.stop(tooLongRow(splitter.row(), limits));
    }
    if (rest !== '')
        splitter.take(rest, true);
}
/** A problem placed in a row, or in the header. */
function inRow(row, problem) {
    return row > 0 ? { row, ...problem } : { ...problem, message: `header: ${problem.message}` };
}
/** The problem of a row that has no end in sight. */
function tooLongRow(row, limits) {
    return inRow(row, {
        message: `is longer than ${limits.rowCharacters} characters`,
        hint: 'A quote may be unclosed, or the line ends may be neither LF nor CRLF'
    });
}
/** The problem of a table that has too many rows. */
function tooManyRows(limit) {
    return {
        message: `has more than ${limit} rows`,
        hint: 'Sample it, or evaluate it where it is and hand over a metrics file'
    };
}

;// CONCATENATED MODULE: ./src/tables/delimited-records.ts


/** The cells of a record as they are meant, quotes taken off. */
function namesOf({ text, record }) {
    return Array.from({ length: record.count }, (_, index) => cellText(text, record, index));
}
/** A cell as it is meant, quotes taken off. */
function cellText(text, record, index) {
    const written = text.slice(record.starts[index], record.ends[index]);
    return record.doubled[index] === 0 ? written : written.replaceAll('""', '"');
}
const faultHints = {
    'text after a closing quote': 'Double a quote inside a quoted cell: "5"" disk"',
    'an unclosed quote': 'Close it, or double it inside a quoted cell; the file may be cut off',
    'a carriage return without a line feed': 'End lines with LF or CRLF, and quote a cell that holds a carriage return'
};
/** The problem of a record after which nothing can be read. */
function brokenRecord(row, fault) {
    return inRow(row, { message: `has ${fault}`, hint: faultHints[fault] });
}
/** The problem of a record that has not the cells of the header. */
function raggedRow(row, width, count) {
    return { row, message: `must have ${width} cells as the header has, got ${count}` };
}
/** The problem of a line with nothing on it between rows. */
function emptyRow(row, width) {
    return { row, message: `is empty, must have ${width} cells` };
}
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
                    problems.stop(brokenRecord(row, record.fault));
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
            problems.add(emptyRow(++row, width));
        row++;
        if (record.count !== width)
            problems.add(raggedRow(row, width, record.count));
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

;// CONCATENATED MODULE: ./src/tables/foreign-content.ts
/** How many bytes of a file are looked at. */
const headLength = 512;
/** What a Parquet file begins and ends with. */
const parquetMark = [...Buffer.from('PAR1')];
const encodings = [
    [[0xff, 0xfe], { message: 'is UTF-16', hint: 'Save it as UTF-8' }],
    [[0xfe, 0xff], { message: 'is UTF-16', hint: 'Save it as UTF-8' }],
    [[...Buffer.from('PARE')], { message: 'is an encrypted Parquet file', hint: 'Write it without encryption' }],
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

;// CONCATENATED MODULE: ./src/tables/own-keys.ts
const [BACKSLASH, COLON] = ['\\', ':'].map((one) => one.charCodeAt(0));
const own_keys_SPACE = 32;
/** Keys of the outermost object of a line of JSON that parses, in order. */
function ownKeys(line) {
    const keys = [];
    let depth = 0;
    for (let at = 0; at < line.length; at++) {
        const character = line[at];
        if (character === '{' || character === '[')
            depth++;
        else if (character === '}' || character === ']')
            depth--;
        if (character !== '"')
            continue;
        const end = endOfString(line, at);
        if (depth === 1 && isKey(line, end))
            keys.push({ key: JSON.parse(line.slice(at, end + 1)), end });
        at = end;
    }
    return keys;
}
/** Where the string ends that begins at `start`: at its closing quote. */
function endOfString(line, start) {
    let end = line.indexOf('"', start + 1);
    while (isEscaped(line, end))
        end = line.indexOf('"', end + 1);
    return end;
}
function isEscaped(line, at) {
    let before = at - 1;
    while (line.charCodeAt(before) === BACKSLASH)
        before--;
    return (at - before) % 2 === 0;
}
/** Whether a colon comes after a string, spaces aside: JSON has no other space than these up to 32. */
function isKey(line, end) {
    let next = end + 1;
    while (line.charCodeAt(next) <= own_keys_SPACE)
        next++;
    return line.charCodeAt(next) === COLON;
}

;// CONCATENATED MODULE: ./src/tables/repeated-keys.ts

/**
 * Keys that an object of JSON has twice or more: a parser keeps the last value of each and tells nobody. Keys of objects within it are not looked at.
 *
 * A fifth of the time of the parser, and as much again as the parser takes where objects are within it.
 *
 * @param line text of the object, which parses
 * @param different keys that it parses to
 * @example
 * repeatedKeys('{"a": 1, "b": "a:", "\\u0061": 2}', 2) // => ['a']
 */
function repeatedKeys(line, different) {
    if (countKeys(line) === different)
        return [];
    const seen = new Set();
    const again = ownKeys(line)
        .map(({ key }) => key)
        .filter((key) => seen.size === seen.add(key).size);
    return [...new Set(again)];
}
/** Keys at any depth: strings before a colon. */
function countKeys(line) {
    let count = 0;
    for (let start = line.indexOf('"'); start >= 0;) {
        const end = endOfString(line, start);
        if (isKey(line, end))
            count++;
        start = line.indexOf('"', end + 1);
    }
    return count;
}

;// CONCATENATED MODULE: ./src/tables/json-lines-rows.ts



/** Rows whose keys make the header: a row may leave out what is null. */
const headerRows = 100;
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
        else
            for (const field of repeatedKeys(line, Object.keys(object).length))
                problems.add({ row, field, ...twice });
        const more = object === undefined || visit(object, row, line);
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
const twice = {
    message: 'is there twice in one row',
    hint: 'Write each key once: which of its values is meant is not known'
};
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

;// CONCATENATED MODULE: ./src/tables/json-lines-table.ts




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

;// CONCATENATED MODULE: ./src/tables/limits.ts
/** What a gate job's machine holds in memory, and what no honest row is longer than. */
const defaultLimits = { chunkBytes: 1 << 18, rows: 20_000_000, rowCharacters: 1 << 24 };

;// CONCATENATED MODULE: ./src/tables/parquet-pages.ts
/**
 * Checks the headers of a flat column chunk's pages before they are decoded: all sizes are there and lie within the
 * chunk, and the pages hold exactly the rows of their row group. The decoder trusts these numbers, and with a damaged
 * one may never end. Linear in the number of pages.
 *
 * @throws Error that says what is wrong
 */
async function checkPages(stored, chunk, rows) {
    const { parquetHeader } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(6167)]).then(__webpack_require__.bind(__webpack_require__, 16167));
    const start = Number(chunk.dictionary_page_offset || chunk.data_page_offset);
    const bytes = await stored.read(start, start + Number(chunk.total_compressed_size));
    const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
    let found = 0;
    while (found < rows && reader.offset < bytes.byteLength) {
        const header = parquetHeader(reader);
        requireCount('page size', header.compressed_page_size, bytes.byteLength - reader.offset);
        requireCount('unpacked page size', header.uncompressed_page_size, Number.MAX_SAFE_INTEGER);
        found += pageRows(header, rows - found);
        reader.offset += header.compressed_page_size;
    }
    if (found !== rows)
        throw new Error(`the pages of a column hold ${found} rows of ${rows}`);
}
/** How many rows a page holds, 0 for a dictionary; its sizes are in order. @throws Error that says what is wrong */
function pageRows(header, left) {
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
/** @throws Error unless it is an integer in [0, most] */
function requireCount(what, value, most) {
    if (value === undefined || !Number.isSafeInteger(value) || value < 0 || value > most)
        throw new Error(`a ${what} is ${value ?? 'missing'}, must be in [0, ${most}]`);
    return value;
}

;// CONCATENATED MODULE: ./src/tables/parquet-file.ts



/** Reads what the file says of itself. @throws Error if that contradicts itself */
async function openParquet({ stored }) {
    const { parquetMetadataAsync, parquetSchema } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(6167), __webpack_require__.e(2072)]).then(__webpack_require__.bind(__webpack_require__, 2072));
    const metadata = await parquetMetadataAsync(asyncBuffer(stored), { geoparquet: false });
    const count = Number(metadata.num_rows);
    const inGroups = metadata.row_groups.reduce((sum, group) => sum + requireCount('number of rows', Number(group.num_rows), Number.MAX_SAFE_INTEGER), 0);
    if (inGroups !== count)
        throw new Error(`it says ${count} rows, its row groups hold ${inGroups}`);
    const fields = parquetSchema(metadata).children.map(({ element, children }) => ({
        name: element.name,
        element,
        isNested: children.length > 0 || element.repetition_type === 'REPEATED'
    }));
    return { metadata, fields, count };
}
/** Elements of the wanted columns, in the order wanted. @throws MeasurementError where one is missing or nested */
function wantedElements({ fields }, wanted, problems) {
    const names = fields.map(({ name }) => name);
    checkHeader(names, problems);
    const elements = [];
    for (const name of wanted) {
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
            elements.push(found.element);
    }
    problems.throwIfAny();
    return elements;
}
/** What a row group says of a column. @throws Error if it lacks the column */
function columnChunk({ columns }, name) {
    const chunk = columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === name)?.meta_data;
    if (chunk === undefined)
        throw new Error(`a row group lacks column ${name}`);
    return chunk;
}
/** The file as its decoder wants it. */
function asyncBuffer(stored) {
    return {
        byteLength: stored.byteLength,
        slice: async (start, end = stored.byteLength) => new Uint8Array(await stored.read(start, end)).buffer
    };
}
/** Says of any error in the action that the file cannot be read. @throws MeasurementError */
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

;// CONCATENATED MODULE: ./src/tables/parquet-kinds.ts



/**
 * Kinds of the columns by the schema: `other` for nested ones and for bytes that are no text. Undefined where there is no row: writers put any type
 * there.
 *
 * @throws MeasurementError
 */
function parquetKinds(parquet) {
    return decoding(parquet.file, async () => {
        const problems = problemList(parquet.file);
        const { fields, count } = await openParquet(parquet);
        checkHeader(fields.map(({ name }) => name), problems);
        problems.throwIfAny();
        const kinds = new Map();
        for (const { name, element, isNested } of fields) {
            const kind = isNested ? 'other' : (kindOfElement(element) ?? 'other');
            kinds.set(name, kind !== 'other' && (count === 0 || isNullType(element)) ? undefined : kind);
        }
        return kinds;
    });
}
/** A column that is null in all rows. */
function isNullType({ converted_type, logical_type }) {
    return (logical_type?.type ?? converted_type) === 'NULL';
}
/**
 * What a column holds by its schema element; undefined for bytes that are no text.
 *
 * @example
 * kindOfElement({ name: 'a', type: 'INT32', converted_type: 'DATE' }) // => 'timestamp'
 */
function kindOfElement({ type, converted_type, logical_type }) {
    const annotation = logical_type?.type ?? converted_type;
    if (annotation === 'NULL')
        return 'text';
    if (annotation === 'DECIMAL' || annotation === 'FLOAT16')
        return 'number';
    if (annotation === 'DATE' || annotation?.startsWith('TIMESTAMP') === true || type === 'INT96')
        return 'timestamp';
    if (type === 'BOOLEAN')
        return 'boolean';
    if (type === 'BYTE_ARRAY')
        return annotation === 'BSON' || annotation?.startsWith('GEO') === true ? undefined : 'text';
    if (type === 'FIXED_LEN_BYTE_ARRAY')
        return annotation === 'UUID' ? 'text' : undefined;
    return 'number';
}

;// CONCATENATED MODULE: ./src/tables/parquet-chunk.ts

const firstHeaderBytes = 1 << 10;
/**
 * The pages of a flat column chunk one after another, through a window on the file: never the whole chunk in memory.
 * All sizes are checked before they are used, and the pages must hold the rows of their row group.
 */
class ChunkPages {
    stored;
    rowsLeft;
    options;
    at;
    end;
    window = new Uint8Array();
    windowStart = 0;
    /** @param rowsLeft rows of the row group */
    constructor(stored, chunk, rowsLeft, options) {
        this.stored = stored;
        this.rowsLeft = rowsLeft;
        this.options = options;
        const start = Number(chunk.dictionary_page_offset || chunk.data_page_offset);
        const size = Number(chunk.total_compressed_size);
        this.at = requireCount('page offset', start, stored.byteLength);
        this.end = Math.min(stored.byteLength, start + requireCount('column size', size, Number.MAX_SAFE_INTEGER));
    }
    /** @throws Error if there is none, or its header is damaged */
    async next() {
        const reader = await this.header();
        const { header } = reader;
        const start = this.at + reader.length;
        requireCount('page size', header.compressed_page_size, this.end - start);
        requireCount('unpacked page size', header.uncompressed_page_size, Number.MAX_SAFE_INTEGER);
        const rows = pageRows(header, this.rowsLeft);
        this.rowsLeft -= rows;
        this.at = start + header.compressed_page_size;
        return { header, rows, start };
    }
    /** The packed bytes of a page. */
    bytes({ header, start }) {
        return this.read(start, header.compressed_page_size);
    }
    async header() {
        if (this.at >= this.end)
            throw new Error(`the pages of a column lack ${this.rowsLeft} rows`);
        for (let length = firstHeaderBytes;; length *= 8) {
            const bytes = await this.read(this.at, Math.min(length, this.end - this.at));
            const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
            try {
                return { header: this.options.readHeader(reader), length: reader.offset };
            }
            catch (error) {
                if (length >= this.end - this.at)
                    throw error;
            }
        }
    }
    async read(start, length) {
        const from = start - this.windowStart;
        if (from < 0 || from + length > this.window.length) {
            this.window = await this.stored.read(start, Math.min(this.end, start + Math.max(length, this.options.windowBytes)));
            this.windowStart = start;
            if (this.window.length < length)
                throw new Error('the file ends within a page');
            return this.window.subarray(0, length);
        }
        return this.window.subarray(from, from + length);
    }
}

;// CONCATENATED MODULE: ./src/tables/parquet-hybrid.ts
/** Widest number that stands in the four bytes from its first bit on. */
const widestWord = 24;
const widest = 31;
/**
 * Reads `count` numbers of `width` bits in the hybrid of runs and packed bits that dictionary indices are in
 * (parquet-format, Encodings.md, "RLE = 3"). Linear in count and bytes.
 *
 * @throws RangeError if the bytes end before, or a number has more than 31 bits
 */
function readHybrid(bytes, width, out, count) {
    if (width > widest)
        throw new RangeError(`numbers of ${width} bits`);
    eachRun(bytes, width, count, (run) => {
        if (run.isPacked)
            unpack(bytes, run.start, width, out.subarray(run.from, run.to));
        else
            out.fill(run.value, run.from, run.to);
    });
}
/** Goes over the runs that hold `count` numbers of `width` bits. @throws RangeError if the bytes end before */
function eachRun(bytes, width, count, visit) {
    let at = 0;
    for (let from = 0; from < count;) {
        let header = 0;
        for (let shift = 0, byte = 0x80; byte >= 0x80; shift += 7) {
            if (at >= bytes.length || shift > 28)
                throw new RangeError('a run is cut off');
            byte = bytes[at++];
            header |= (byte & 0x7f) << shift;
        }
        const isPacked = (header & 1) === 1;
        const groups = header >>> 1;
        const to = Math.min(count, from + (isPacked ? groups * 8 : groups));
        const end = at + (isPacked ? Math.ceil(((to - from) * width) / 8) : (width + 7) >> 3);
        if (end > bytes.length)
            throw new RangeError('a run is cut off');
        visit({ isPacked, from, to, start: at, value: isPacked ? 0 : littleEndian(bytes, at, end) });
        at = isPacked ? at + groups * width : end;
        from = to;
    }
}
function littleEndian(bytes, start, end) {
    let value = 0;
    for (let at = end - 1; at >= start; at--)
        value = (value << 8) | bytes[at];
    return value;
}
function unpack(bytes, start, width, out) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const mask = (1 << width) - 1;
    // The numbers whose four bytes are all there.
    const words = width > widestWord ? 0 : Math.max(0, Math.floor(((bytes.length - 4 - start) * 8) / Math.max(1, width)));
    const fast = Math.min(out.length, words);
    let bit = start * 8;
    for (let index = 0; index < fast; index++, bit += width)
        out[index] = (view.getUint32(bit >>> 3, true) >>> (bit & 7)) & mask;
    for (let index = fast; index < out.length; index++) {
        let value = 0;
        for (let place = 0; place < width; place++, bit++)
            value |= ((bytes[bit >> 3] >> (bit & 7)) & 1) << place;
        out[index] = value;
    }
}

;// CONCATENATED MODULE: ./src/tables/parquet-levels.ts

const setBits = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll('0', '').length);
/** Reads levels of one bit, which say whether a row has a value. @throws RangeError if they are cut off */
function readLevels(bytes, rows) {
    const present = new Uint8Array(rows);
    let count = 0;
    eachRun(bytes, 1, rows, ({ isPacked, from, to, start, value }) => {
        if (isPacked)
            count += unpackBits(bytes, start, present.subarray(from, to));
        else if (value === 1) {
            present.fill(1, from, to);
            count += to - from;
        }
        else if (value !== 0)
            throw new RangeError(`a level is ${value}, must be 0 or 1`);
    });
    return { present: count === rows ? undefined : present, count };
}
/** Gives each bit a byte of `out`. @returns how many are set */
function unpackBits(bytes, start, out) {
    const whole = out.length & ~7;
    let set = 0;
    let at = start;
    for (let row = 0; row < whole; row += 8) {
        const byte = bytes[at++];
        set += setBits[byte];
        for (let bit = 0; bit < 8; bit++)
            out[row + bit] = (byte >> bit) & 1;
    }
    for (let row = whole; row < out.length; row++) {
        out[row] = (bytes[at] >> (row & 7)) & 1;
        set += out[row];
    }
    return set;
}

;// CONCATENATED MODULE: ./src/tables/parquet-page.ts

/** Unpacks a data page. @throws Error if it is damaged */
function dataPage(packing, page, packed) {
    return page.header.type === 'DATA_PAGE_V2' ? ofVersion2(packing, page, packed) : ofVersion1(packing, page, packed);
}
function ofVersion1(packing, { header, rows }, packed) {
    const { encoding } = header.data_page_header;
    const bytes = unpacked(packing, packed, header.uncompressed_page_size);
    if (!packing.isOptional)
        return { present: undefined, count: rows, encoding, values: bytes };
    const [levels, values] = afterLength(bytes);
    return { ...readLevels(levels, rows), encoding, values };
}
function ofVersion2(packing, { header, rows }, packed) {
    const page = header.data_page_header_v2;
    const { encoding, definition_levels_byte_length: length, repetition_levels_byte_length: before } = page;
    const size = header.uncompressed_page_size - before - length;
    const rest = packed.subarray(before + length);
    const values = page.is_compressed === false ? rest : unpacked(packing, rest, size);
    if (!packing.isOptional)
        return { present: undefined, count: rows, encoding, values };
    return { ...readLevels(packed.subarray(before, before + length), rows), encoding, values };
}
/** The bytes of a dictionary. @throws Error if it is damaged */
function dictionaryPage(packing, { header }, packed) {
    return unpacked(packing, packed, header.uncompressed_page_size);
}
function unpacked({ library, codec }, packed, size) {
    return size === 0 ? new Uint8Array() : library.decompressPage(packed, size, codec, library.compressors);
}
/** Bytes whose length stands before them, and what follows. @throws RangeError if they are cut off */
function afterLength(bytes) {
    const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
    if (4 + length > bytes.length)
        throw new RangeError('levels are cut off');
    return [bytes.subarray(4, 4 + length), bytes.subarray(4 + length)];
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./src/tables/byte-dictionary.ts

/** Codes of cells that have no entry in the dictionary. */
const noEntry = { missing: -1, misfit: -2 };
/** Beyond these a dictionary is given up for an empty one, so that a column of ids stays bounded. */
const mostTexts = 65_536;
const mostBytes = 1 << 21;
const firstSlots = 1 << 8;
const firstBytes = 1 << 12;
/** A slot: hash, start in the pool, length, code. */
const slotSize = 4;
const empty = -1;
/** A step of `hashOf`: `hash = Math.imul(hash ^ byte, hashFactor)`. */
const firstHash = 0x811c9dc5 | 0;
const hashFactor = 0x01000193;
/**
 * Codes of texts, found by their bytes: a text that was seen before costs no string. A hash table with linear probing
 * over one pool of bytes; constant time a text on average.
 */
class ByteDictionary {
    meaning;
    /** By code, in order of first appearance; another array after `renew`. */
    entries = [];
    slots = new Int32Array(firstSlots * slotSize).fill(empty);
    pool = Buffer.alloc(firstBytes);
    used = 0;
    size = 0;
    scratch = new Uint8Array(firstBytes);
    encoder = new TextEncoder();
    constructor(meaning) {
        this.meaning = meaning;
    }
    /**
     * The code of a text in UTF-8, `noEntry` if it has none.
     *
     * @throws TypeError if it is not UTF-8
     */
    codeOf(bytes, start, end, hash) {
        const { slots } = this;
        const last = slots.length - 1;
        const length = end - start;
        for (let slot = (hash << 2) & last;; slot = (slot + slotSize) & last) {
            const at = slots[slot + 1];
            if (at === empty)
                return this.learn(bytes, start, end, hash);
            if (slots[slot] === hash && slots[slot + 2] === length && this.holds(bytes, start, at, length))
                return slots[slot + 3];
        }
    }
    codeOfText(text) {
        if (text.length * 3 > this.scratch.length)
            this.scratch = new Uint8Array(text.length * 3);
        const { written } = this.encoder.encodeInto(text, this.scratch);
        return this.codeOf(this.scratch, 0, written, hashOf(this.scratch, 0, written));
    }
    isFull() {
        return this.size > mostTexts || this.used > mostBytes;
    }
    /** Begins again with no entries; codes given before mean nothing any more. */
    renew() {
        this.slots.fill(empty);
        if (this.pool.length > 2 * mostBytes)
            this.pool = Buffer.alloc(firstBytes);
        this.used = 0;
        this.size = 0;
        this.entries = [];
    }
    holds(bytes, start, at, length) {
        const { pool } = this;
        for (let index = 0; index < length; index++)
            if (bytes[start + index] !== pool[at + index])
                return false;
        return true;
    }
    learn(bytes, start, end, hash) {
        const at = this.used;
        this.keep(bytes, start, end);
        const text = this.pool.toString('utf8', at, this.used);
        // Only a text with a replacement character can have been invalid; the check costs more than the decoding.
        if (text.includes('\ufffd') && !(0,external_node_buffer_.isUtf8)(this.pool.subarray(at, this.used)))
            throw new TypeError('a text in it is not UTF-8');
        const code = this.codeOfMeaning(text, this.meaning(text));
        if (++this.size * 4 > (this.slots.length / slotSize) * 3)
            this.enlarge();
        const slot = freeSlot(this.slots, hash);
        this.slots[slot] = hash;
        this.slots[slot + 1] = at;
        this.slots[slot + 2] = end - start;
        this.slots[slot + 3] = code;
        return code;
    }
    codeOfMeaning(text, means) {
        if (typeof means === 'number')
            return means;
        return means === text ? this.entries.push(text) - 1 : this.codeOfText(means);
    }
    keep(bytes, start, end) {
        const needed = this.used + end - start;
        if (needed > this.pool.length) {
            const larger = Buffer.alloc(Math.max(this.pool.length * 2, needed));
            larger.set(this.pool);
            this.pool = larger;
        }
        for (let at = start; at < end; at++)
            this.pool[this.used++] = bytes[at];
    }
    enlarge() {
        const { slots } = this;
        const larger = new Int32Array(slots.length * 2).fill(empty);
        for (let from = 0; from < slots.length; from += slotSize) {
            if (slots[from + 1] === empty)
                continue;
            const to = freeSlot(larger, slots[from]);
            for (let field = 0; field < slotSize; field++)
                larger[to + field] = slots[from + field];
        }
        this.slots = larger;
    }
}
/** Where a new text with this hash goes. */
function freeSlot(slots, hash) {
    const last = slots.length - 1;
    let slot = (hash << 2) & last;
    while (slots[slot + 1] !== empty)
        slot = (slot + slotSize) & last;
    return slot;
}
/** FNV-1a of bytes, 32 bits. Who goes over the bytes anyway takes the same steps there. */
function hashOf(bytes, start, end) {
    let hash = firstHash;
    for (let at = start; at < end; at++)
        hash = Math.imul(hash ^ bytes[at], hashFactor);
    return hash;
}

;// CONCATENATED MODULE: ./src/tables/parquet-values.ts


/** A code that is not looked up yet. */
const unknown = -3;
/** Numbers that are decoded already. */
class NumberValues {
    column;
    values;
    at = 0;
    constructor(column, values) {
        this.column = column;
        this.values = values;
    }
    put(row, count, present) {
        const { values, states } = this.column.cells;
        if (present === undefined) {
            values.set(this.values.subarray(this.at, this.at + count), row);
            states.fill(documents/* cellStates */.NP.value, row, row + count);
            this.at += count;
        }
        else
            this.putPresent(row, count, present);
    }
    skip(count) {
        this.at += count;
    }
    putPresent(row, count, { bytes, from }) {
        const { values: decoded } = this;
        const { values, states } = this.column.cells;
        let at = this.at;
        for (let index = 0; index < count; index++)
            if (bytes[from + index] === 0)
                states[row + index] = documents/* cellStates */.NP.missing;
            else {
                values[row + index] = decoded[at++];
                states[row + index] = documents/* cellStates */.NP.value;
            }
        this.at = at;
    }
}
/** Values that become codes one at a time. */
class CodedValues {
    column;
    at = 0;
    constructor(column) {
        this.column = column;
    }
    put(row, count, present) {
        const { codes } = this.column;
        this.begin();
        let at = this.at;
        for (let index = 0; index < count; index++) {
            const has = present === undefined || present.bytes[present.from + index] === 1;
            const code = has ? this.codeAt(at++) : noEntry.missing;
            codes[row + index] = code;
            if (code === noEntry.misfit)
                this.column.noteMisfit(row + index, new Uint8Array());
        }
        this.at = at;
    }
    skip(count) {
        this.at += count;
    }
}
/** Texts that stand in the page one after another. */
class PlainTextValues extends CodedValues {
    texts;
    constructor(column, texts) {
        super(column);
        this.texts = texts;
    }
    begin() {
        // Each text is looked up in the dictionary as it is now.
    }
    codeAt(index) {
        return this.texts.codeIn(this.column, index);
    }
}
/** Texts of the column chunk's own dictionary, by index; each is looked up in the batch's dictionary once. */
class IndexedTextValues extends CodedValues {
    dictionary;
    indices;
    constructor(column, dictionary, indices) {
        super(column);
        this.dictionary = dictionary;
        this.indices = indices;
    }
    begin() {
        this.dictionary.begin(this.column);
    }
    codeAt(index) {
        return this.dictionary.codeIn(this.column, this.indices[index]);
    }
}
/** Booleans, 0 and 1. */
class BooleanValues extends CodedValues {
    bits;
    codes = [noEntry.missing, noEntry.missing];
    constructor(column, bits) {
        super(column);
        this.bits = bits;
    }
    begin() {
        // Codes are given in order of first appearance, so only to what appears.
        this.codes = [unknown, unknown];
    }
    codeAt(index) {
        const bit = this.bits[index];
        if (this.codes[bit] === unknown)
            this.codes[bit] = this.column.dictionary.codeOfText(bit === 1 ? 'true' : 'false');
        return this.codes[bit];
    }
}
/** Values of any kind as they were decoded, nulls among them. */
class BoxedValues {
    decoded;
    putValue;
    at = 0;
    constructor(decoded, putValue) {
        this.decoded = decoded;
        this.putValue = putValue;
    }
    put(row, count) {
        for (let index = row; index < row + count; index++) {
            const decoded = this.decoded[this.at++];
            // A null is null; only a damaged page or dictionary leaves nothing at all.
            if (decoded === undefined)
                throw new Error('a page lacks a value');
            this.putValue(index, decoded);
        }
    }
    skip(count) {
        this.at += count;
    }
}

;// CONCATENATED MODULE: ./src/tables/parquet-boolean-pages.ts



/** Pages of booleans, a bit each. */
class BooleanPages {
    column;
    constructor(column) {
        this.column = column;
    }
    begin() {
        // Booleans have no dictionary.
    }
    readDictionary() {
        throw new Error('a dictionary of booleans');
    }
    read({ encoding, values, count }) {
        if (encoding === 'RLE')
            return new BooleanValues(this.column, ones(afterLength(values)[0], count));
        if (encoding !== 'PLAIN')
            throw new Error(`unsupported encoding: ${encoding}`);
        if (values.length * 8 < count)
            throw new RangeError(`${count} booleans in ${values.length} bytes`);
        const bits = new Uint8Array(count);
        unpackBits(values, 0, bits);
        return new BooleanValues(this.column, bits);
    }
}
function ones(bytes, count) {
    return readLevels(bytes, count).present ?? new Uint8Array(count).fill(1);
}

;// CONCATENATED MODULE: ./src/tables/misfit-list.ts


const misfit_list_kept = 10;
const misfit_list_longest = 80;
/** An empty list, which keeps the first ten and counts all. */
function misfitList() {
    const first = [];
    let count = 0;
    let last = 0;
    return {
        add(row, value) {
            last = row;
            if (count++ < misfit_list_kept)
                first.push({ row, text: shown(value) });
        },
        takeBack(row) {
            if (row !== last)
                return;
            last = 0;
            if (count-- <= misfit_list_kept)
                first.pop();
        },
        found: () => (count === 0 ? undefined : { count, first })
    };
}
/** Text as it is written, cut at 80 characters; other values as a message shows them. */
function shown(value) {
    return typeof value === 'string' ? (0,documents/* cutText */.IN)(value, misfit_list_longest) : quote(value);
}

;// CONCATENATED MODULE: ./src/tables/written-time.ts


const written_time_ZERO = 48;
const [PLUS, MINUS, POINT, written_time_COLON, written_time_SPACE, T, Z] = [...'+-.: tz'].map((one) => one.charCodeAt(0));
const dateLength = 10;
const millisecondsInMinute = 60_000;
const millisecondsInDay = 86_400_000;
/**
 * The time that a cell writes as ISO 8601, in milliseconds since 1970-01-01 UTC, exact to the microsecond; spaces around
 * it aside.
 *
 * A date is its midnight. A time without an offset is in UTC. Between date and time stands `T` or a space. Further
 * digits of the fraction are dropped.
 *
 * @returns undefined where it writes none
 * @example
 * writtenTime('2024-01-02T03:04:05.25+01:00') // => 1704161045250
 * @example
 * writtenTime('2024-01-02') // => 1704153600000
 * @example
 * writtenTime('') // => 'blank'
 * @example
 * writtenTime('2024-02-30') // => undefined
 */
function writtenTime(text) {
    const [from, to] = withoutSpaces(text, 0, text.length);
    if (from === to)
        return 'blank';
    const midnight = writtenDate(text, from) * millisecondsInDay;
    const at = from + dateLength;
    if (at === to || Number.isNaN(midnight))
        return Number.isNaN(midnight) ? undefined : midnight;
    const between = text.charCodeAt(at);
    if (between !== written_time_SPACE && (between | 32) !== T)
        return undefined;
    const clock = writtenClock(text, at + 1);
    const offset = writtenOffset(text, clock.end, to);
    if (Number.isNaN(clock.milliseconds) || Number.isNaN(offset))
        return undefined;
    return (0,documents/* timeOf */.nR)(midnight + clock.milliseconds - offset * millisecondsInMinute, clock.microseconds);
}
/** Days from 1970-01-01 to `YYYY-MM-DD` in the Gregorian calendar; NaN if it is no date. */
function writtenDate(text, at) {
    const year = pair(text, at) * 100 + pair(text, at + 2);
    const month = pair(text, at + 5);
    const day = pair(text, at + 8);
    const isWritten = text.charCodeAt(at + 4) === MINUS && text.charCodeAt(at + 7) === MINUS;
    if (!isWritten || !(month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)))
        return Number.NaN;
    // Years that begin in March end with their leap day: Hinnant, "chrono-compatible low-level date algorithms".
    const marchYear = month > 2 ? year : year - 1;
    const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
    const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
    return marchYear * 365 + leapDays + dayOfYear - 719_468;
}
function daysInMonth(year, month) {
    if (month === 2)
        return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
/** `HH:MM`, `HH:MM:SS` or `HH:MM:SS.fraction`. */
function writtenClock(text, at) {
    const hour = pair(text, at);
    const minute = pair(text, at + 3);
    const isWritten = hour < 24 && minute < 60 && text.charCodeAt(at + 2) === written_time_COLON;
    const milliseconds = isWritten ? (hour * 60 + minute) * millisecondsInMinute : Number.NaN;
    if (text.charCodeAt(at + 5) !== written_time_COLON)
        return { milliseconds, microseconds: 0, end: at + 5 };
    const second = pair(text, at + 6);
    const toSecond = second < 60 ? milliseconds + second * 1000 : Number.NaN;
    if (text.charCodeAt(at + 8) !== POINT)
        return { milliseconds: toSecond, microseconds: 0, end: at + 8 };
    let end = at + 9;
    let fraction = 0;
    for (let unit = 100_000; isDigit(text, end); end++, unit = Math.floor(unit / 10))
        fraction += (text.charCodeAt(end) - written_time_ZERO) * unit;
    if (end === at + 9)
        return { milliseconds: Number.NaN, microseconds: 0, end };
    return { milliseconds: toSecond + Math.floor(fraction / 1000), microseconds: fraction % 1000, end };
}
/** Minutes east of UTC of nothing, `Z`, `+HH`, `+HHMM` or `+HH:MM`; NaN if it is something else. */
function writtenOffset(text, at, end) {
    if (at === end)
        return 0;
    const sign = text.charCodeAt(at);
    if ((sign | 32) === Z)
        return at + 1 === end ? 0 : Number.NaN;
    if (sign !== PLUS && sign !== MINUS)
        return Number.NaN;
    const minutes = at + (text.charCodeAt(at + 3) === written_time_COLON ? 4 : 3);
    const isShort = at + 3 === end;
    const hour = pair(text, at + 1);
    const minute = isShort ? 0 : pair(text, minutes);
    if (!(hour < 24 && minute < 60) || (!isShort && minutes + 2 !== end))
        return Number.NaN;
    return (sign === MINUS ? -1 : 1) * (hour * 60 + minute);
}
/** The number of two digits; NaN if they are none. */
function pair(text, at) {
    return isDigit(text, at) && isDigit(text, at + 1)
        ? (text.charCodeAt(at) - written_time_ZERO) * 10 + text.charCodeAt(at + 1) - written_time_ZERO
        : Number.NaN;
}
function isDigit(text, at) {
    const digit = text.charCodeAt(at) - written_time_ZERO;
    return digit >= 0 && digit <= 9;
}

;// CONCATENATED MODULE: ./src/tables/number-column.ts




/** Cells of numbers or of times, put into a batch at any row of it. */
class NumberColumn {
    offset;
    arrays;
    cells;
    misfits = misfitList();
    values;
    states;
    kind;
    asStored;
    whole;
    /** @param offset where the column begins in the arrays of the batch */
    constructor({ kind, asStored, whole }, offset, arrays) {
        this.offset = offset;
        this.arrays = arrays;
        this.kind = kind;
        this.asStored = asStored;
        this.whole = whole;
        this.values = arrays.numbers.subarray(offset, offset + arrays.capacity);
        this.states = arrays.states.subarray(offset, offset + arrays.capacity);
        this.cells = { kind, values: this.values, states: this.states };
    }
    /** A cell as text files write it. */
    putText(row, text) {
        const value = this.kind === 'number' ? writtenNumber(text, 0, text.length) : writtenTime(text);
        if (typeof value === 'number' && !(this.whole && (0,documents/* losesFraction */.vS)(text.trim(), value)))
            this.putNumber(row, value);
        else if (value === 'blank')
            this.states[row] = documents/* cellStates */.NP.missing;
        else
            this.putMisfit(row, text);
    }
    /** A value of a typed format; null and undefined are missing, strings are read as the cells of a text file. */
    putValue(row, value) {
        if (value === null || value === undefined)
            this.states[row] = documents/* cellStates */.NP.missing;
        else if (typeof value === 'string')
            this.putText(row, value);
        else if (this.kind === 'number' && typeof value === 'number')
            this.putNumber(row, value);
        else if (this.kind === 'number' && typeof value === 'bigint')
            this.putNumber(row, Number(value));
        else
            this.putMisfit(row, value);
    }
    /** A text that is called text: a misfit, whatever it reads as; missing where it is blank. */
    putForeignText(row, text) {
        if (text.trim() === '')
            this.states[row] = documents/* cellStates */.NP.missing;
        else
            this.putMisfit(row, text);
    }
    putNumber(row, value) {
        this.values[row] = value;
        this.states[row] = documents/* cellStates */.NP.value;
    }
    putMisfit(row, value) {
        this.states[row] = documents/* cellStates */.NP.misfit;
        this.misfits.add(this.arrays.rowsBefore + row + 1, value);
    }
}

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
    if (isDecimal(element)) {
        const scale = (logical?.type === 'DECIMAL' ? logical.scale : element.scale) ?? 0;
        return { element: physical(element), parsers, utf8: false, value: decimalReader(scale, type) };
    }
    if (element.converted_type === 'DATE' || logical?.type === 'DATE')
        return { element: physical(element), parsers, utf8: false, value: ifNumber(isoDate) };
    const isShortFloat = element.type === 'FLOAT' || logical?.type === 'FLOAT16';
    const value = isShortFloat && type !== 'number' ? ifNumber(documents/* float32Text */.rM) : (decoded) => decoded;
    return { element, parsers, utf8: true, value };
}
/** Whether the values of an element are decimals, exact to their scale. */
function isDecimal({ converted_type, logical_type }) {
    return converted_type === 'DECIMAL' || logical_type?.type === 'DECIMAL';
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

;// CONCATENATED MODULE: ./src/tables/parquet-boxed-pages.ts




/** Pages of any flat column, decoded by hyparquet value by value. */
class BoxedPages {
    column;
    library;
    field;
    isForeignText;
    dictionary;
    codec = 'UNCOMPRESSED';
    constructor(element, column, library) {
        this.column = column;
        this.library = library;
        // A decimal as text shows whether its double loses a fraction.
        const isNumber = column.kind === 'number' && !(column instanceof NumberColumn && column.whole);
        this.field = parquetField(element, isNumber ? 'number' : 'text');
        this.isForeignText = column.asStored && column.kind !== 'text' && kindOfElement(element) === 'text';
    }
    begin(codec) {
        this.dictionary = undefined;
        this.codec = codec;
    }
    readDictionary(page, packed) {
        this.dictionary = this.library.convert(this.decoded(page, packed), this.columnDecoder());
    }
    read(page, packed) {
        const decoded = this.decoded(page, packed);
        if (decoded.length !== page.rows)
            throw new Error(`a page holds ${decoded.length} rows of ${page.rows}`);
        return { present: undefined, values: this.valuesOf(decoded) };
    }
    valuesOf(decoded) {
        const { column, field, isForeignText } = this;
        return new BoxedValues(decoded, (row, cell) => {
            const value = field.value(cell);
            if (isForeignText && typeof value === 'string')
                column.putForeignText(row, value);
            else
                column.putValue(row, value);
        });
    }
    decoded({ header }, packed) {
        const reader = { view: new DataView(packed.buffer, packed.byteOffset, packed.byteLength), offset: 0 };
        const { data } = this.library.readPage(reader, header, this.columnDecoder(), this.dictionary, undefined, 0);
        return data ?? [];
    }
    columnDecoder() {
        const { element, parsers, utf8 } = this.field;
        const { compressors, DEFAULT_PARSERS } = this.library;
        const leaf = { element, count: 1, children: [], path: [element.name] };
        const root = { element: { name: 'root', num_children: 1 }, count: 2, children: [leaf], path: [] };
        return {
            pathInSchema: leaf.path,
            type: element.type,
            element,
            schemaPath: [root, leaf],
            codec: this.codec,
            parsers: { ...DEFAULT_PARSERS, ...parsers },
            compressors,
            utf8
        };
    }
}

;// CONCATENATED MODULE: ./src/tables/parquet-indices.ts

/** Whether the values of a page are indices of the chunk's dictionary. */
function isIndexed({ encoding }) {
    return encoding === 'RLE_DICTIONARY' || encoding === 'PLAIN_DICTIONARY';
}
/**
 * Indices of a page, which may lie beyond the dictionary.
 *
 * @param memory to put them into, where it suffices
 * @throws RangeError if they are cut off
 */
function pageIndices({ values, count }, memory) {
    const indices = memory.length < count ? new Int32Array(count) : memory;
    if (count === 0)
        return indices;
    const width = values[0];
    if (width === undefined)
        throw new RangeError('a page has no indices');
    if (width === 0)
        indices.fill(0, 0, count);
    else
        readHybrid(values.subarray(1), width, indices, count);
    return indices;
}
/** @throws RangeError always: an index lies beyond the dictionary */
function beyondDictionary(index, size) {
    throw new RangeError(`index ${index} of a dictionary of ${size}`);
}

;// CONCATENATED MODULE: ./src/tables/parquet-number-pages.ts


/** Pages of numbers, decoded into one array that is reused. */
class NumberPages {
    column;
    decoder;
    type;
    library;
    dictionary = new Float64Array();
    decoded = new Float64Array();
    indices = new Int32Array();
    constructor(column, decoder, type, library) {
        this.column = column;
        this.decoder = decoder;
        this.type = type;
        this.library = library;
    }
    begin() {
        this.dictionary = new Float64Array();
    }
    readDictionary(bytes, count) {
        this.dictionary = new Float64Array(count);
        this.decoder.decode(this.plain(bytes, count), this.dictionary);
    }
    read(page) {
        const { count } = page;
        if (this.decoded.length < count)
            this.decoded = new Float64Array(count);
        const values = this.decoded.subarray(0, count);
        if (isIndexed(page))
            this.lookUp(page, values);
        else
            this.decoder.decode(this.plainBytes(page), values);
        return new NumberValues(this.column, values);
    }
    lookUp(page, values) {
        const { dictionary } = this;
        const size = dictionary.length;
        this.indices = pageIndices(page, this.indices);
        const { indices } = this;
        for (let at = 0; at < values.length; at++) {
            const index = indices[at];
            if (index >= size)
                beyondDictionary(index, size);
            values[at] = dictionary[index];
        }
    }
    /** The values as they would stand in a plain page. */
    plainBytes({ encoding, values, count }) {
        const { library, type } = this;
        const reader = { view: new DataView(values.buffer, values.byteOffset, values.byteLength), offset: 0 };
        if (encoding === 'PLAIN')
            return this.plain(values, count);
        if (encoding === 'BYTE_STREAM_SPLIT')
            return bytesOf(library.byteStreamSplit(reader, count, type, undefined));
        if (encoding !== 'DELTA_BINARY_PACKED' || (type !== 'INT32' && type !== 'INT64'))
            throw new Error(`unsupported encoding: ${encoding}`);
        const integers = type === 'INT32' ? new Int32Array(count) : new BigInt64Array(count);
        if (count > 0)
            library.deltaBinaryUnpack(reader, count, integers);
        return bytesOf(integers);
    }
    plain(bytes, count) {
        const length = count * this.decoder.width;
        if (length > bytes.length)
            throw new RangeError(`${count} values in ${bytes.length} bytes`);
        return bytes.subarray(0, length);
    }
}
function bytesOf({ buffer, byteOffset, byteLength }) {
    return new Uint8Array(buffer, byteOffset, byteLength);
}

;// CONCATENATED MODULE: ./src/tables/parquet-numbers.ts



const largestExactPower = 22;
const parquet_numbers_millisecondsInDay = 86_400_000;
const twoTo32 = 2 ** 32;
/** The decoder of a column of numbers or times that are stored as plain numbers; undefined for all others. */
function numberDecoder(element, kind) {
    if (kindOfElement(element) !== kind)
        return undefined;
    const { type, converted_type: converted, logical_type: logical } = element;
    if (converted === 'DECIMAL' || logical?.type === 'DECIMAL')
        return decimals(type, (logical?.type === 'DECIMAL' ? logical.scale : element.scale) ?? 0);
    if (type === 'FLOAT')
        return { width: 4, decode: (bytes, out) => out.set(new Float32Array(...aligned(bytes, 4))) };
    if (type === 'DOUBLE')
        return { width: 8, decode: (bytes, out) => new Uint8Array(out.buffer).set(bytes, out.byteOffset) };
    if (type === 'INT32')
        return kind === 'timestamp' ? days : isUnsigned(element, 32) ? unsigned32 : signed32;
    if (type !== 'INT64')
        return undefined;
    return kind === 'timestamp' ? times[timeUnit(element)] : isUnsigned(element, 64) ? unsigned64 : signed64;
}
function timeUnit({ converted_type, logical_type }) {
    if (logical_type?.type === 'TIMESTAMP')
        return logical_type.unit;
    return converted_type === 'TIMESTAMP_MICROS' ? 'MICROS' : 'MILLIS';
}
function isUnsigned({ converted_type, logical_type }, bits) {
    if (converted_type === `UINT_${bits}`)
        return true;
    return logical_type?.type === 'INTEGER' && logical_type.bitWidth === bits && !logical_type.isSigned;
}
function integers32(value) {
    return {
        width: 4,
        decode(bytes, out) {
            const stored = new Int32Array(...aligned(bytes, 4));
            for (let index = 0; index < stored.length; index++)
                out[index] = value(stored[index]);
        }
    };
}
/** @param value of the upper half, signed, and the lower half, unsigned; their sum is rounded once */
function integers64(value) {
    return {
        width: 8,
        decode(bytes, out) {
            const halves = new Int32Array(...aligned(bytes, 4));
            for (let index = 0; index < halves.length >> 1; index++)
                out[index] = value(halves[2 * index + 1], halves[2 * index] >>> 0);
        }
    };
}
const signed32 = { width: 4, decode: (bytes, out) => out.set(new Int32Array(...aligned(bytes, 4))) };
const unsigned32 = integers32((value) => value >>> 0);
const days = integers32((count) => count * parquet_numbers_millisecondsInDay);
const signed64 = integers64((high, low) => high * twoTo32 + low);
const unsigned64 = integers64((high, low) => (high >>> 0) * twoTo32 + low);
/** Milliseconds of a count of units, exact to the microsecond, further digits dropped. */
const times = {
    MILLIS: signed64,
    MICROS: integers64(timeOfMicroseconds),
    NANOS: integers64((high, low) => {
        const thousands = Math.floor(high / 1000);
        const rest = (high - thousands * 1000) * twoTo32 + low;
        return timeOfMicroseconds(thousands, Math.floor(rest / 1000));
    })
};
function timeOfMicroseconds(high, low) {
    const count = high * twoTo32 + low;
    if (Number.isSafeInteger(count))
        return count / 1000;
    const exact = BigInt(high) * BigInt(twoTo32) + BigInt(low);
    const microseconds = ((exact % 1000n) + 1000n) % 1000n;
    return (0,documents/* timeOf */.nR)(Number((exact - microseconds) / 1000n), Number(microseconds));
}
/** One division of two exact doubles is correctly rounded; what is not exact goes by its decimal text. */
function decimals(type, scale) {
    if (!(scale >= 0 && scale <= largestExactPower))
        return undefined;
    const power = Number(`1e${scale}`);
    if (type === 'INT32')
        return integers32((value) => value / power);
    if (type !== 'INT64')
        return undefined;
    return integers64((high, low) => {
        const value = high * twoTo32 + low;
        if (Number.isSafeInteger(value))
            return value / power;
        return Number(decimalText(BigInt(high) * BigInt(twoTo32) + BigInt(low), scale));
    });
}
/** Arguments of a typed array over bytes, copied where they do not lie at a multiple of the width. */
function aligned(bytes, width) {
    const whole = bytes.byteOffset % width === 0 ? bytes : new Uint8Array(bytes);
    return [whole.buffer, whole.byteOffset, whole.byteLength / width];
}

;// CONCATENATED MODULE: ./src/tables/parquet-texts.ts



const lengthBytes = 4;
/** A code that was not looked up yet. */
const parquet_texts_unknown = -3;
/** Texts that lie in bytes. */
class TextList {
    bytes;
    starts;
    ends;
    isText;
    /** @param isText whether bytes that are not UTF-8 are an error, or a misfit */
    constructor(bytes, starts, ends, isText) {
        this.bytes = bytes;
        this.starts = starts;
        this.ends = ends;
        this.isText = isText;
    }
    get count() {
        return this.starts.length;
    }
    /** The code that a text has in the dictionary of a column. @throws TypeError if it is not UTF-8 and must be */
    codeIn({ dictionary }, index) {
        const { bytes } = this;
        const start = this.starts[index];
        const end = this.ends[index];
        if (start === end)
            return noEntry.missing;
        if (!this.isText && !(0,external_node_buffer_.isUtf8)(bytes.subarray(start, end)))
            return noEntry.misfit;
        return dictionary.codeOf(bytes, start, end, hashOf(bytes, start, end));
    }
}
/** Texts of a page, each with its length before it. @throws RangeError if one is cut off */
function plainTexts(bytes, count, isText) {
    const starts = new Int32Array(count);
    const ends = new Int32Array(count);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = 0;
    for (let index = 0; index < count; index++) {
        starts[index] = at + lengthBytes;
        at += lengthBytes + view.getUint32(at, true);
        if (at > bytes.length)
            throw new RangeError('a text is cut off');
        ends[index] = at;
    }
    return new TextList(bytes, starts, ends, isText);
}
/** Texts that were decoded one by one. */
function listedTexts(texts, isText) {
    let at = 0;
    const starts = new Int32Array(texts.length);
    const ends = Int32Array.from(texts, (text, index) => {
        starts[index] = at;
        return (at += text.length);
    });
    return new TextList(Buffer.concat(texts), starts, ends, isText);
}
/** Texts of a column chunk's dictionary, each looked up in the dictionary of the batch when it first occurs. */
class TextDictionary {
    texts;
    codes;
    entries;
    constructor(texts) {
        this.texts = texts;
        this.codes = new Int32Array(texts.count);
    }
    get count() {
        return this.texts.count;
    }
    /** Forgets the codes if the dictionary of the column is another than before. */
    begin({ dictionary }) {
        if (this.entries !== dictionary.entries)
            this.codes.fill(parquet_texts_unknown);
        this.entries = dictionary.entries;
    }
    codeIn(column, index) {
        const known = this.codes[index];
        if (known === undefined)
            beyondDictionary(index, this.count);
        return known === parquet_texts_unknown ? (this.codes[index] = this.texts.codeIn(column, index)) : known;
    }
}

;// CONCATENATED MODULE: ./src/tables/parquet-text-pages.ts



/** Pages of byte arrays that are text. */
class TextPages {
    column;
    isText;
    library;
    dictionary;
    indices = new Int32Array();
    /** @param isText whether the file says that they are text: bytes that are none are damage then, and not misfits */
    constructor(column, isText, library) {
        this.column = column;
        this.isText = isText;
        this.library = library;
    }
    begin() {
        this.dictionary = undefined;
    }
    readDictionary(bytes, count) {
        this.dictionary = new TextDictionary(plainTexts(bytes, count, this.isText));
    }
    read(page) {
        if (!isIndexed(page))
            return new PlainTextValues(this.column, this.texts(page));
        if (this.dictionary === undefined)
            throw new Error('a page lacks its dictionary');
        this.indices = pageIndices(page, this.indices);
        return new IndexedTextValues(this.column, this.dictionary, this.indices);
    }
    texts({ encoding, values, count }) {
        if (encoding === 'PLAIN')
            return plainTexts(values, count, this.isText);
        const { library } = this;
        const reader = { view: new DataView(values.buffer, values.byteOffset, values.byteLength), offset: 0 };
        const list = new Array(count);
        if (encoding === 'DELTA_LENGTH_BYTE_ARRAY')
            library.deltaLengthByteArray(reader, count, list);
        else if (encoding === 'DELTA_BYTE_ARRAY')
            library.deltaByteArray(reader, count, list);
        else
            throw new Error(`unsupported encoding: ${encoding}`);
        return listedTexts(list, this.isText);
    }
}

;// CONCATENATED MODULE: ./src/tables/text-column.ts





const booleans = new Map([
    ['', noEntry.missing],
    ['true', 'true'],
    ['True', 'true'],
    ['TRUE', 'true'],
    ['false', 'false'],
    ['False', 'false'],
    ['FALSE', 'false']
]);
/** `true` or `false`, spaces around it aside, as Python, R and JSON write them. */
function booleanMeaning(text) {
    return booleans.get(text.slice(...withoutSpaces(text, 0, text.length))) ?? noEntry.misfit;
}
function textMeaning(text) {
    return text === '' ? noEntry.missing : (0,documents/* canonicalText */.A4)(text);
}
/** Cells of text or of booleans, put into a batch at any row of it as codes of a dictionary. */
class TextColumn {
    offset;
    arrays;
    cells;
    misfits = misfitList();
    dictionary;
    codes;
    kind;
    asStored;
    /** @param offset where the column begins in the arrays of the batch */
    constructor({ kind, asStored }, offset, arrays) {
        this.offset = offset;
        this.arrays = arrays;
        this.kind = kind;
        this.asStored = asStored;
        const dictionary = new ByteDictionary(kind === 'text' ? textMeaning : booleanMeaning);
        this.dictionary = dictionary;
        this.codes = arrays.codes.subarray(offset, offset + arrays.capacity);
        this.cells = {
            kind,
            codes: this.codes,
            get dictionary() {
                return dictionary.entries;
            }
        };
    }
    /** A cell as text files write it. */
    putText(row, text) {
        const code = this.dictionary.codeOfText(text);
        this.codes[row] = code;
        if (code === noEntry.misfit)
            this.noteMisfit(row, text);
    }
    /** A value of a typed format; null and undefined are missing, strings are read as the cells of a text file. */
    putValue(row, value) {
        const text = this.kind === 'text' || typeof value === 'boolean' ? textOfValue(value) : (value ?? '');
        if (typeof text === 'string')
            this.putText(row, text);
        else {
            this.codes[row] = noEntry.misfit;
            this.noteMisfit(row, value);
        }
    }
    /** A text that is called text where booleans are wanted: a misfit, whatever it reads as; missing where it is blank. */
    putForeignText(row, text) {
        this.codes[row] = text.trim() === '' ? noEntry.missing : noEntry.misfit;
        if (this.codes[row] === noEntry.misfit)
            this.noteMisfit(row, text);
    }
    /** Counts a cell whose code says that it is of another kind. */
    noteMisfit(row, value) {
        this.misfits.add(this.arrays.rowsBefore + row + 1, value);
    }
}

;// CONCATENATED MODULE: ./src/tables/parquet-decoders.ts









/** Decodes a column by itself where it is stored as what it is scanned as, else by hyparquet. */
function pageDecoder(element, column, library) {
    const values = valueDecoder(element, column, library);
    if (values === undefined)
        return new BoxedPages(element, column, library);
    const isOptional = element.repetition_type !== 'REQUIRED';
    let packing = { library, codec: 'UNCOMPRESSED', isOptional };
    return {
        begin(codec) {
            packing = { library, codec, isOptional };
            values.begin();
        },
        readDictionary: (page, packed) => values.readDictionary(dictionaryPage(packing, page, packed), page.header.dictionary_page_header.num_values),
        read(page, packed) {
            const data = dataPage(packing, page, packed);
            return { present: data.present, values: values.read(data) };
        }
    };
}
function valueDecoder(element, column, library) {
    if (!(column instanceof TextColumn)) {
        const decoder = column.whole && isDecimal(element) ? undefined : numberDecoder(element, column.kind);
        return decoder && new NumberPages(column, decoder, element.type, library);
    }
    if (column.kind !== kindOfElement(element))
        return undefined;
    if (element.type === 'BOOLEAN')
        return new BooleanPages(column);
    return element.type === 'BYTE_ARRAY' ? new TextPages(column, isText(element), library) : undefined;
}
function isText({ converted_type, logical_type }) {
    return converted_type !== undefined || logical_type !== undefined;
}

;// CONCATENATED MODULE: ./src/tables/parquet-column.ts

/** A flat column of a Parquet file on its way into a batch: one page of it in memory at a time. */
class ParquetColumn {
    decoder;
    pages;
    page;
    /** The next row of the page, and how many are left of it. */
    at = 0;
    left = 0;
    constructor(element, column, library) {
        this.decoder = pageDecoder(element, column, library);
    }
    /** Goes on with the column's chunk in the next row group. */
    begin(pages, codec) {
        this.pages = pages;
        this.left = 0;
        this.decoder.begin(codec);
    }
    /** Puts the next rows into the batch, from `row` on. */
    async put(row, count) {
        for (let to = row; to < row + count;) {
            if (this.left === 0)
                await this.open(await this.nextPage());
            const rows = Math.min(this.left, row + count - to);
            const { values, present } = this.page;
            values.put(to, rows, present && { bytes: present, from: this.at });
            this.pass(rows);
            to += rows;
        }
    }
    /** Passes over rows; pages that are passed over whole are not unpacked. */
    async skip(count) {
        for (let left = count; left > 0;) {
            const page = this.left === 0 ? await this.nextPage() : undefined;
            if (page !== undefined && page.rows <= left)
                left -= page.rows;
            else {
                if (page !== undefined)
                    await this.open(page);
                const rows = Math.min(this.left, left);
                const present = this.page.present?.subarray(this.at, this.at + rows);
                this.page.values.skip(present?.reduce((sum, one) => sum + one, 0) ?? rows);
                this.pass(rows);
                left -= rows;
            }
        }
    }
    async nextPage() {
        const pages = this.pages;
        for (;;) {
            const page = await pages.next();
            if (page.header.type !== 'DICTIONARY_PAGE')
                return page;
            this.decoder.readDictionary(page, await pages.bytes(page));
        }
    }
    async open(page) {
        this.page = this.decoder.read(page, await this.pages.bytes(page));
        this.at = 0;
        this.left = page.rows;
    }
    pass(rows) {
        this.at += rows;
        this.left -= rows;
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/tables/parquet-compressors.ts


const gzipMark = [0x1f, 0x8b];
/**
 * What unpacks pages: Node's own where it has it, which is several times as fast, else hyparquet's.
 *
 * A page of no bytes is none, whatever it is packed as: hyparquet's LZ4 refuses it.
 */
async function pageCompressors() {
    const { compressors } = await __webpack_require__.e(/* import() */ 138).then(__webpack_require__.bind(__webpack_require__, 20138));
    const zstd = "zstdDecompressSync" in external_node_zlib_ ? external_node_zlib_.zstdDecompressSync : undefined;
    const own = {
        ...compressors,
        GZIP: (packed, length) => startsWith(packed, gzipMark)
            ? external_node_zlib_.gunzipSync(packed, { maxOutputLength: length })
            : compressors.GZIP(packed, length),
        BROTLI: (packed, length) => external_node_zlib_.brotliDecompressSync(packed, { maxOutputLength: length }),
        ...(zstd && { ZSTD: (packed, length) => zstd(packed, { maxOutputLength: length }) })
    };
    const entries = Object.entries(own);
    return Object.fromEntries(entries.map(([codec, unpack]) => [
        codec,
        (packed, length) => (length === 0 ? new Uint8Array() : plain(unpack(packed, length)))
    ]));
}
/** The same bytes as no `Buffer`: what goes over bytes is fastest when it meets one kind of them. */
function plain({ buffer, byteOffset, byteLength }) {
    return new Uint8Array(buffer, byteOffset, byteLength);
}

;// CONCATENATED MODULE: ./src/tables/parquet-library.ts

/** Loads them, which only who reads a Parquet file waits for. */
async function parquetLibrary() {
    const [column, convert, datapage, delta, encoding, compressors] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(6167)]).then(__webpack_require__.bind(__webpack_require__, 16167)),
        __webpack_require__.e(/* import() */ 9234).then(__webpack_require__.bind(__webpack_require__, 69234)),
        __webpack_require__.e(/* import() */ 3243).then(__webpack_require__.bind(__webpack_require__, 13243)),
        __webpack_require__.e(/* import() */ 8499).then(__webpack_require__.bind(__webpack_require__, 88499)),
        __webpack_require__.e(/* import() */ 3448).then(__webpack_require__.bind(__webpack_require__, 23448)),
        pageCompressors()
    ]);
    return { ...column, ...convert, ...datapage, ...delta, ...encoding, compressors };
}

;// CONCATENATED MODULE: ./src/tables/parquet-scan.ts





/** How much of the file all columns together look at ahead, and each at least and at most. */
const [allWindows, smallestWindow, largestWindow] = [1 << 24, 1 << 14, 1 << 18];
/**
 * Puts the wanted columns through a batch, or an equal share of their rows: bytes of other columns are not touched, and
 * pages of other rows are not unpacked. Memory of one page a column.
 *
 * @throws MeasurementError
 */
async function scanParquet(parquet, wanted, batch, part) {
    const { file } = parquet;
    const { groups, count, rowGroups } = await decoding(file, () => openGroups(parquet, wanted, batch));
    const share = (index) => Math.floor((count * index) / part.of);
    const [from, to] = [share(part.index), share(part.index + 1)];
    // No column, no pages that bear out how many rows there are.
    if (wanted.length === 0)
        return batch.handOver(to - from);
    let start = 0;
    for (const group of rowGroups) {
        const rows = Number(group.num_rows);
        const end = Math.min(to - start, rows);
        let at = Math.max(from - start, 0);
        if (at < end)
            await decoding(file, () => groups.begin(group, at));
        for (; at < end; at += batch.arrays.capacity) {
            const next = Math.min(batch.arrays.capacity, end - at);
            await decoding(file, () => groups.put(next));
            batch.handOver(next);
        }
        start += rows;
    }
}
async function openGroups(parquet, wanted, batch) {
    const problems = problemList(parquet.file);
    const opened = await openParquet(parquet);
    const names = wanted.map(({ name }) => name);
    const elements = wantedElements(opened, names, problems);
    const library = await parquetLibrary();
    const columns = elements.map((element, index) => new ParquetColumn(element, batch.columns[index], library));
    const groups = new Groups(parquet, names, columns, library);
    return { groups, count: opened.count, rowGroups: opened.metadata.row_groups };
}
/** The wanted columns, a row group after another. */
class Groups {
    parquet;
    names;
    columns;
    library;
    windowBytes;
    constructor(parquet, names, columns, library) {
        this.parquet = parquet;
        this.names = names;
        this.columns = columns;
        this.library = library;
        this.windowBytes = Math.max(smallestWindow, Math.min(largestWindow, Math.floor(allWindows / names.length)));
    }
    /** Begins a row group at one of its rows. */
    async begin(group, row) {
        const { library, windowBytes } = this;
        for (const [index, column] of this.columns.entries()) {
            const chunk = columnChunk(group, this.names[index]);
            const options = { readHeader: library.parquetHeader, windowBytes };
            column.begin(new ChunkPages(this.parquet.stored, chunk, Number(group.num_rows), options), chunk.codec);
            await column.skip(row);
        }
    }
    /** Puts the next rows into the batch. */
    async put(rows) {
        for (const column of this.columns)
            await column.put(0, rows);
    }
}

;// CONCATENATED MODULE: ./src/tables/parquet-table.ts








/** Names of the top-level columns, nested ones among them. @throws MeasurementError */
function parquetHeader(parquet) {
    return decoding(parquet.file, async () => {
        const problems = problemList(parquet.file);
        const names = (await openParquet(parquet)).fields.map(({ name }) => name);
        checkHeader(names, problems);
        problems.throwIfAny();
        return names;
    });
}
/** Reads the wanted columns a row group at a time; bytes of others are not touched. @throws MeasurementError */
function readParquet(parquet, wanted) {
    return decoding(parquet.file, async () => {
        const problems = problemList(parquet.file);
        const opened = await openParquet(parquet);
        if (opened.count > parquet.limits.rows)
            problems.stop(tooManyRows(parquet.limits.rows));
        const elements = wantedElements(opened, wanted.keys(), problems);
        const columns = elements.map((element) => wantedColumn(element, wanted.get(element.name), opened.metadata));
        for (const column of columns)
            await readColumn(parquet, opened, column, problems);
        problems.throwIfAny();
        return { count: opened.count, columns: new Map(columns.map(({ name, sink }) => [name, sink.column()])) };
    });
}
function wantedColumn(element, type, metadata) {
    const field = parquetField(element, type);
    return {
        name: element.name,
        sink: columnSink(type),
        field,
        metadata: { ...metadata, schema: metadata.schema.with(metadata.schema.indexOf(element), field.element) }
    };
}
async function readColumn({ stored }, { metadata }, column, problems) {
    let groupStart = 0;
    for (const group of metadata.row_groups) {
        const groupEnd = groupStart + Number(group.num_rows);
        await checkPages(stored, columnChunk(group, column.name), groupEnd - groupStart);
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
    const { parquetRead } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(6167), __webpack_require__.e(2072)]).then(__webpack_require__.bind(__webpack_require__, 2072));
    const compressors = await pageCompressors();
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

;// CONCATENATED MODULE: ./src/tables/scan-batch.ts


/** Rows of a batch: enough that its handing over costs nothing, few enough that it stays in a processor's cache. */
const mostRows = 8192;
const mostCells = 1 << 19;
const fewestRows = 64;
/** An empty batch of columns. @throws RangeError if a column is asked for twice */
function scanBatch(wanted, visit) {
    const names = new Set();
    for (const { name } of wanted) {
        if (names.has(name))
            throw new RangeError(`column ${JSON.stringify(name)} is asked for twice`);
        names.add(name);
    }
    const capacity = Math.min(mostRows, Math.max(fewestRows, Math.floor(mostCells / Math.max(1, wanted.length))));
    const isNumber = ({ kind }) => kind === 'number' || kind === 'timestamp';
    const numbers = wanted.filter(isNumber).length;
    const arrays = {
        capacity,
        numbers: new Float64Array(numbers * capacity),
        states: new Uint8Array(numbers * capacity),
        codes: new Int32Array((wanted.length - numbers) * capacity),
        rowsBefore: 0
    };
    const columns = cellColumns(wanted, arrays);
    const cells = columns.map((column) => column.cells);
    const texts = columns.filter((column) => column instanceof TextColumn);
    const others = new Set();
    return {
        arrays,
        columns,
        others,
        hasRoom: (rows) => rows < capacity && !texts.some(({ dictionary }) => dictionary.isFull()),
        takeBack(row) {
            for (const { misfits } of columns)
                misfits.takeBack(arrays.rowsBefore + row + 1);
        },
        handOver(rows) {
            if (rows > 0)
                visit({ count: rows, columns: cells });
            arrays.rowsBefore += rows;
            for (const { dictionary } of texts)
                if (dictionary.isFull())
                    dictionary.renew();
        },
        scanned: () => ({
            rows: arrays.rowsBefore,
            misfits: misfitsOf(wanted, columns),
            ...(others.size > 0 && { others })
        })
    };
}
function cellColumns(wanted, arrays) {
    let numbers = 0;
    let texts = 0;
    return wanted.map(({ kind, asStored = false, whole = false }) => kind === 'number' || kind === 'timestamp'
        ? new NumberColumn({ kind, asStored, whole }, numbers++ * arrays.capacity, arrays)
        : new TextColumn({ kind, asStored }, texts++ * arrays.capacity, arrays));
}
function misfitsOf(wanted, columns) {
    const misfits = new Map();
    wanted.forEach(({ name }, index) => {
        const found = columns[index].misfits.found();
        if (found !== undefined)
            misfits.set(name, found);
    });
    return misfits;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./src/tables/byte-chunks.ts



/**
 * The bytes [from, to) in order, a chunk at a time; the next one is read while a chunk is worked on. Two chunks of memory in all: what was handed out is
 * good until the next is asked for.
 */
async function* byteChunks(stored, size, from = 0, to = stored.byteLength) {
    const length = Math.min(size, Math.max(0, to - from));
    let [memory, other] = [new Uint8Array(length), new Uint8Array(length)];
    let next = readAhead(stored, from, Math.min(from + size, to), memory);
    for (let start = from; start < to; start += size) {
        const chunk = await next;
        [memory, other] = [other, memory];
        next = readAhead(stored, Math.min(start + size, to), Math.min(start + 2 * size, to), memory);
        if (chunk.length > 0)
            yield chunk;
    }
}
/** The same chunks, each in memory of its own. */
async function* keptChunks(chunks) {
    for await (const chunk of chunks)
        yield new Uint8Array(chunk);
}
/** A read whose failure waits until somebody asks for the bytes. */
function readAhead(stored, start, end, into) {
    const bytes = stored.read(start, end, into);
    bytes.catch(() => undefined);
    return bytes;
}
/**
 * What a gzip file holds, a chunk at a time: never the whole of it, however much it is.
 *
 * @throws MeasurementError if the file is damaged or cut off
 */
async function* gunzippedChunks(file, chunks, size) {
    // A stream takes chunks ahead of who reads it.
    const compressed = external_node_stream_.Readable.from(keptChunks(chunks));
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
    let first = new Uint8Array();
    while (first.length < length) {
        const next = await chunks.next();
        if (next.done === true)
            break;
        first = Buffer.concat([first, next.value]);
    }
    return { head: first.subarray(0, length), all: followedBy(first, chunks) };
}
async function* followedBy(first, rest) {
    if (first.length > 0)
        yield first;
    yield* rest;
}

;// CONCATENATED MODULE: ./src/tables/byte-rows.ts

/**
 * Feeds bytes to a splitter, rows across pieces joined, in one buffer that is reused.
 *
 * @throws MeasurementError with the problems so far when the bytes are not UTF-8, or a row is too long
 */
async function splitByteRows(pieces, splitter, problems, limits) {
    let buffer = new Uint8Array(limits.chunkBytes + 1);
    let used = 0;
    for await (const { bytes, fault } of pieces) {
        if (used + bytes.length >= buffer.length) {
            const larger = new Uint8Array((used + bytes.length) * 2 + 1);
            larger.set(buffer.subarray(0, used));
            buffer = larger;
        }
        buffer.set(bytes, used);
        const end = used + bytes.length;
        const next = splitter.take(buffer, end, false);
        buffer.copyWithin(0, next, end);
        used = end - next;
        const isTooLong = used > limits.rowCharacters && textOf(buffer.subarray(0, used)).length > limits.rowCharacters;
        if (fault === undefined && !isTooLong)
            continue;
        splitter.checkRest(buffer.subarray(0, used));
        problems.stop(fault === undefined ? tooLongRow(splitter.row(), limits) : inRow(splitter.row(), fault));
    }
    if (used > 0)
        splitter.take(buffer, used, true);
}
/** Bytes as the text that they are. */
function textOf(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

;// CONCATENATED MODULE: ./src/tables/long-decimal.ts
/** Powers of ten that are exact doubles. */
const long_decimal_powersOfTen = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
/** Veltkamp's constant: splits a double into halves whose products are exact. */
const splitter = 2 ** 27 + 1;
const half = 2 ** 17;
/** More than the relative error of the correction. */
const doubt = 2 ** -50;
/**
 * `(high * 10^places + low) / 10^fraction`, correctly rounded; NaN in the rare case that this way cannot tell.
 *
 * The integer is an exact sum of two doubles, and the remainder of the first quotient is exact (Dekker 1971, "A
 * floating-point technique for extending the available precision"). What the remainder adds to the quotient is known to
 * 2^-50 of itself: where that much more and less give the same double, it is the nearest one. A tie never does.
 *
 * @param high integer in [0, 10^10)
 * @param places in [0, 9]
 * @param low integer in [0, 10^places)
 * @param fraction in [0, 22]
 * @example
 * longDecimal(1234567890, 7, 1234567, 16) // => 1.2345678901234567
 */
function longDecimal(high, places, low, fraction) {
    const scale = long_decimal_powersOfTen[places];
    const upper = Math.floor(high / half);
    const large = upper * scale * half;
    const small = (high - upper * half) * scale + low;
    const sum = large + small;
    const lost = small - (sum - large);
    const divisor = long_decimal_powersOfTen[fraction];
    const quotient = sum / divisor;
    const correction = (sum - quotient * divisor - productError(quotient, divisor) + lost) / divisor;
    const value = quotient + correction * (1 + doubt);
    return value === quotient + correction * (1 - doubt) ? value : Number.NaN;
}
/** What the double `a * b` lacks of the product; exact. */
function productError(a, b) {
    const upperA = upperHalf(a);
    const upperB = upperHalf(b);
    const lowerA = a - upperA;
    const lowerB = b - upperB;
    return upperA * upperB - a * b + upperA * lowerB + lowerA * upperB + lowerA * lowerB;
}
function upperHalf(value) {
    const scaled = value * splitter;
    return scaled - (scaled - value);
}

;// CONCATENATED MODULE: ./src/tables/delimited-cells.ts




const [delimited_cells_QUOTE, delimited_cells_LF, delimited_cells_CR, delimited_cells_ZERO] = [34, 10, 13, 48];
/** As digits: what they are after '0' is taken off. */
const [delimited_cells_MINUS, delimited_cells_POINT] = [45 - delimited_cells_ZERO, 46 - delimited_cells_ZERO];
/** How many digits an integer of 32 bits surely holds, and a double. */
const [integerDigits, doubleDigits, mostDigits] = [9, 15, 22];
const delimited_cells_powersOfTen = Float64Array.from({ length: doubleDigits + 1 }, (_, exponent) => Number(`1e${exponent}`));
/** How `longDecimal` takes its digits. */
const [highDigits, lowDigits] = [10, 9];
/** What is done with the cells of a column. */
const [PASSED, NUMBER, TEXT, OTHER] = [0, 1, 2, 3];
/**
 * Puts the cells of RFC 4180 records into a batch, in one pass over their bytes: a number is computed and a text hashed
 * while its end is sought, and nothing is allocated for a plain number or a text that was seen before. The grammar is
 * `recordScanner`'s. What is not a short plain decimal goes the way of `writtenNumber`.
 */
class DelimitedCells {
    columns;
    /** Cells of the last record. */
    count = 0;
    /** Why the last record cannot be read. */
    fault;
    delimiter;
    numbers;
    states;
    codes;
    actions;
    offsets;
    texts;
    row = 0;
    cell = 0;
    isEnd = false;
    view = Buffer.alloc(0);
    /** @param columns of the batch, by their place in the record; undefined where cells are passed over */
    constructor(delimiter, { arrays }, columns) {
        this.columns = columns;
        this.delimiter = delimiter.charCodeAt(0);
        this.numbers = arrays.numbers;
        this.states = arrays.states;
        this.codes = arrays.codes;
        this.actions = Uint8Array.from(columns, actionOn);
        this.offsets = Int32Array.from(columns, (column) => column?.offset ?? 0);
        this.texts = columns.map((column) => (column instanceof TextColumn ? column : undefined));
    }
    /** Says which bytes come next: `bytes[limit]` must be a line end if they are the end of all, else `bytes[limit - 1]`. */
    over(bytes, isEnd) {
        this.isEnd = isEnd;
        if (this.view.buffer !== bytes.buffer)
            this.view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    /**
     * Puts the record that begins at `from` into a row of the batch.
     *
     * @returns where the next record begins; -1 if this one is not all there, or has a fault
     */
    put(bytes, from, limit, row) {
        const { delimiter, actions } = this;
        const width = actions.length;
        this.row = row;
        this.fault = undefined;
        let at = from;
        for (let cell = 0;; cell++) {
            const action = cell < width ? actions[cell] : PASSED;
            this.cell = cell;
            if (bytes[at] === delimited_cells_QUOTE)
                at = this.quoted(bytes, at + 1, limit, action);
            else if (action === NUMBER)
                at = this.number(bytes, at);
            else if (action === TEXT)
                at = this.text(bytes, at);
            else
                at = this.other(bytes, at, action);
            if (at < 0)
                return -1;
            const code = bytes[at];
            if (code === delimiter)
                at++;
            else {
                this.count = cell + 1;
                return code === delimited_cells_LF ? at + 1 : this.afterEnd(bytes, at, limit);
            }
        }
    }
    afterEnd(bytes, at, limit) {
        if (bytes[at] !== delimited_cells_CR)
            this.fault = 'text after a closing quote';
        else if (bytes[at + 1] === delimited_cells_LF && at + 1 < limit)
            return at + 2;
        else
            this.fault = 'a carriage return without a line feed';
        return -1;
    }
    number(bytes, from) {
        const slot = this.offsets[this.cell] + this.row;
        const at = this.decimal(bytes, from, slot);
        const code = bytes[at];
        if (code !== this.delimiter && code !== delimited_cells_LF && code !== delimited_cells_CR)
            return this.other(bytes, from, NUMBER);
        if (at === from)
            this.states[slot] = documents/* cellStates */.NP.missing;
        return at;
    }
    /**
     * Puts the plain decimal that begins at `from`, correctly rounded: up to 15 digits and a power of ten of them are
     * exact, and so is one division (Clinger 1990).
     *
     * @returns where it ends, `from` if there is none
     */
    decimal(bytes, from, slot) {
        let at = from;
        let digit = bytes[at] - delimited_cells_ZERO;
        const isNegative = digit === delimited_cells_MINUS;
        if (isNegative)
            digit = bytes[++at] - delimited_cells_ZERO;
        const first = at;
        let mantissa = 0;
        for (; digit >= 0 && digit <= 9; digit = bytes[++at] - delimited_cells_ZERO)
            mantissa = (Math.imul(mantissa, 10) + digit) | 0;
        let digits = at - first;
        let fraction = 0;
        if (digit === delimited_cells_POINT) {
            const point = ++at;
            digit = bytes[at] - delimited_cells_ZERO;
            for (; digit >= 0 && digit <= 9; digit = bytes[++at] - delimited_cells_ZERO)
                mantissa = (Math.imul(mantissa, 10) + digit) | 0;
            fraction = at - point;
            digits += fraction;
        }
        if (digits === 0 || digits > mostDigits)
            return from;
        if (digits > integerDigits)
            mantissa = digits > doubleDigits ? 0 : longMantissa(bytes, first, at);
        const magnitude = digits > doubleDigits ? longNumber(bytes, first, at, fraction) : mantissa / delimited_cells_powersOfTen[fraction];
        // Of so many digits some may be lost: whether that may be is for who takes a closer look.
        if (Number.isNaN(magnitude) || (digits > doubleDigits && fraction > 0 && Number.isInteger(magnitude)))
            return from;
        this.numbers[slot] = isNegative ? -magnitude : magnitude;
        this.states[slot] = documents/* cellStates */.NP.value;
        return at;
    }
    text(bytes, from) {
        const { delimiter } = this;
        let at = from;
        let hash = firstHash;
        for (let code = bytes[at]; code !== delimiter && code !== delimited_cells_LF && code !== delimited_cells_CR; code = bytes[++at])
            hash = Math.imul(hash ^ code, hashFactor);
        this.putHashed(bytes, from, at, hash);
        return at;
    }
    putHashed(bytes, from, end, hash) {
        const column = this.texts[this.cell];
        const code = from === end ? noEntry.missing : column.dictionary.codeOf(bytes, from, end, hash);
        this.codes[column.offset + this.row] = code;
        if (code === noEntry.misfit)
            column.noteMisfit(this.row, this.view.toString('utf8', from, end));
    }
    /** A cell that is passed over, or that takes a closer look. */
    other(bytes, from, action) {
        const { delimiter } = this;
        let at = from;
        for (let code = bytes[at]; code !== delimiter && code !== delimited_cells_LF && code !== delimited_cells_CR;)
            code = bytes[++at];
        if (action !== PASSED)
            this.columns[this.cell].putText(this.row, this.view.toString('utf8', from, at));
        return at;
    }
    /** @returns the place after the closing quote, -1 if there is none */
    quoted(bytes, from, limit, action) {
        if (action === NUMBER) {
            const end = this.decimal(bytes, from, this.offsets[this.cell] + this.row);
            if (end > from && bytes[end] === delimited_cells_QUOTE && bytes[end + 1] !== delimited_cells_QUOTE)
                return end + 1;
        }
        let isDoubled = false;
        let at = from;
        for (; at < limit; at++) {
            if (bytes[at] !== delimited_cells_QUOTE)
                continue;
            if (at + 1 === limit || bytes[at + 1] !== delimited_cells_QUOTE)
                break;
            isDoubled = true;
            at++;
        }
        if (at >= limit) {
            if (this.isEnd)
                this.fault = 'an unclosed quote';
            return -1;
        }
        if (action === TEXT && !isDoubled)
            this.putHashed(bytes, from, at, hashOf(bytes, from, at));
        else if (action !== PASSED)
            this.putQuoted(from, at, isDoubled);
        return at + 1;
    }
    putQuoted(from, end, isDoubled) {
        const text = this.view.toString('utf8', from, end);
        this.columns[this.cell].putText(this.row, isDoubled ? text.replaceAll('""', '"') : text);
    }
}
function actionOn(column) {
    if (column === undefined)
        return PASSED;
    if (column instanceof TextColumn)
        return TEXT;
    return column.kind === 'number' ? NUMBER : OTHER;
}
/** The number that digits write, a point among them passed over; exact up to 2^53. */
function longMantissa(bytes, from, end) {
    let mantissa = 0;
    for (let at = from; at < end; at++)
        if (bytes[at] !== delimited_cells_POINT + delimited_cells_ZERO)
            mantissa = mantissa * 10 + bytes[at] - delimited_cells_ZERO;
    return mantissa;
}
/** The decimal whose digits stand there, `fraction` of them after the point; NaN if it takes more than this to say. */
function longNumber(bytes, from, end, fraction) {
    let high = 0;
    let low = 0;
    let significant = 0;
    for (let at = from; at < end; at++) {
        const digit = bytes[at] - delimited_cells_ZERO;
        if (digit === delimited_cells_POINT || (significant === 0 && digit === 0))
            continue;
        if (significant++ < highDigits)
            high = high * 10 + digit;
        else
            low = low * 10 + digit;
    }
    return significant > highDigits + lowDigits
        ? Number.NaN
        : longDecimal(high, Math.max(0, significant - highDigits), low, fraction);
}

;// CONCATENATED MODULE: ./src/tables/utf8-bytes.ts

const longestCharacter = 4;
const byteOrderMark = [0xef, 0xbb, 0xbf];
const badUtf8 = { message: 'is not UTF-8 text', hint: 'Save the file as UTF-8' };
const badNul = { message: 'holds a NUL byte', hint: 'The file is binary or UTF-16: write it as UTF-8 text' };
/**
 * Checks that bytes are UTF-8 without NUL, characters across chunks joined. The last piece is the one with a fault.
 *
 * @param atStart whether they are the beginning of a file, where a byte order mark is removed
 */
async function* utf8Bytes(chunks, atStart = true) {
    let rest = new Uint8Array();
    let first = atStart;
    for await (const chunk of chunks) {
        const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        const whole = bytes.length - unfinishedLength(bytes);
        // A copy: the memory of a chunk is used again.
        rest = new Uint8Array(bytes.subarray(whole));
        if (whole === 0)
            continue;
        const piece = checked(bytes.subarray(0, whole), first);
        first = false;
        yield piece;
        if (piece.fault !== undefined)
            return;
    }
    if (rest.length > 0)
        yield { bytes: new Uint8Array(), fault: badUtf8 };
}
function checked(bytes, first) {
    const valid = (0,external_node_buffer_.isUtf8)(bytes) ? bytes.length : validLength(bytes);
    const start = first && byteOrderMark.every((byte, index) => bytes[index] === byte) ? byteOrderMark.length : 0;
    const nul = bytes.indexOf(0);
    if (nul >= 0 && nul < valid)
        return { bytes: bytes.subarray(start, nul), fault: badNul };
    const text = bytes.subarray(start, valid);
    return valid < bytes.length ? { bytes: text, fault: badUtf8 } : { bytes: text };
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

;// CONCATENATED MODULE: ./src/tables/delimited-scan.ts







const [delimited_scan_LF, delimited_scan_CR] = [10, 13];
/** Puts the wanted columns through a batch. Linear in the bytes; memory of a chunk and the longest record. @throws MeasurementError */
async function scanDelimited(table, wanted, batch) {
    const problems = problemList(table.file);
    const splitter = new DelimitedSplitter(table, wanted, batch, problems);
    await splitByteRows(utf8Bytes(table.chunks, table.header === undefined), splitter, problems, table.limits);
    problems.throwIfAny();
}
class DelimitedSplitter {
    table;
    wanted;
    batch;
    problems;
    scanner;
    cells;
    width = 0;
    /** How many there were, the header among the records. */
    records = 0;
    rows = 0;
    emptyLines = 0;
    constructor(table, wanted, batch, problems) {
        this.table = table;
        this.wanted = wanted;
        this.batch = batch;
        this.problems = problems;
        this.scanner = recordScanner(table.delimiter.charCodeAt(0));
        if (table.header !== undefined)
            this.begin(table.header);
    }
    row() {
        return this.records;
    }
    take(bytes, end, atEnd) {
        const from = this.cells === undefined ? this.takeHeader(bytes.subarray(0, end), atEnd) : 0;
        if (this.cells === undefined)
            return from;
        const limit = atEnd ? end : bytes.subarray(0, end).lastIndexOf(delimited_scan_LF) + 1;
        if (atEnd)
            bytes[end] = delimited_scan_LF;
        this.cells.over(bytes, atEnd);
        return Math.min(end, this.takeRows(this.cells, bytes, from, limit));
    }
    checkRest(rest) {
        this.scanner.scan(textOf(rest), 0, false);
        this.stopAt(this.scanner.fault);
    }
    takeHeader(bytes, atEnd) {
        const text = textOf(bytes);
        const next = this.scanner.scan(text, 0, atEnd);
        this.stopAt(this.scanner.fault);
        if (next < 0)
            return 0;
        this.begin(namesOf({ text, record: this.scanner }));
        return Buffer.byteLength(text.slice(0, next));
    }
    begin(header) {
        const { problems, batch, wanted } = this;
        checkHeader(header, problems);
        const columns = new Map(wanted.map(({ name }, index) => [name, batch.columns[index]]));
        const known = new Set(header);
        for (const { name } of wanted)
            if (!known.has(name))
                addMissingColumn(name, header, problems);
        problems.throwIfAny();
        this.cells = new DelimitedCells(this.table.delimiter, batch, header.map((name) => columns.get(name)));
        this.width = header.length;
        this.records = 1;
    }
    takeRows(cells, bytes, from, limit) {
        const { batch, width } = this;
        const { capacity } = batch.arrays;
        let row = 0;
        let at = from;
        while (at < limit) {
            const next = cells.put(bytes, at, limit, row);
            if (next < 0) {
                this.stopAt(cells.fault);
                batch.takeBack(row);
                break;
            }
            if (cells.count !== width)
                this.addIrregular(cells.count, bytes[at]);
            else {
                this.addEmptyLines();
                this.rows++;
                row++;
            }
            this.records++;
            at = next;
            if (row === capacity) {
                batch.handOver(row);
                row = 0;
            }
        }
        batch.handOver(row);
        return at;
    }
    addIrregular(count, first) {
        if (count === 1 && (first === delimited_scan_LF || first === delimited_scan_CR))
            this.emptyLines++;
        else {
            this.addEmptyLines();
            this.problems.add(raggedRow(++this.rows, this.width, count));
        }
    }
    addEmptyLines() {
        for (; this.emptyLines > 0; this.emptyLines--)
            this.problems.add(emptyRow(++this.rows, this.width));
    }
    stopAt(fault) {
        if (fault !== undefined)
            this.problems.stop(brokenRecord(this.records, fault));
    }
}

;// CONCATENATED MODULE: ./src/tables/number-text.ts

/** What a parser may have rounded to a whole number has so many digits, or a negative exponent. */
const mayBeRounded = /\d[\d.]{15}|\de-/i;
const number = /\s*:\s*(-?\d[\d.eE+-]*)/y;
/**
 * The number of a key as a line of JSON writes it: a parser tells only its double.
 *
 * @returns undefined where it is none, or surely is its double
 * @example
 * numberText('{"a": 1e-400}', 'a') // => '1e-400'
 */
function numberText(line, key) {
    if (!mayBeRounded.test(line))
        return undefined;
    const end = ownKeys(line).find((own) => own.key === key)?.end;
    if (end === undefined)
        return undefined;
    number.lastIndex = end + 1;
    return number.exec(line)?.[1];
}

;// CONCATENATED MODULE: ./src/tables/json-lines-scan.ts




/** A file of which every row has other keys takes no more memory. */
const MOST_OTHERS = 1000;
/**
 * Puts the wanted keys through a batch; a key that a row leaves out is missing there.
 *
 * @param isWhole whether a key that no row has is an error
 * @returns the keys that no row has
 * @throws MeasurementError
 */
async function scanJsonLines(lines, wanted, batch, isWhole) {
    const problems = problemList(lines.file);
    const seen = wanted.map(() => false);
    const names = new Set();
    const asked = new Set(wanted.map(({ name }) => name));
    let rows = 0;
    await eachRow(lines, problems, (object, number, line) => {
        for (const name of Object.keys(object)) {
            if (number <= headerRows)
                names.add(name);
            if (!asked.has(name) && batch.others.size < MOST_OTHERS)
                batch.others.add(name);
        }
        wanted.forEach(({ name, whole }, index) => {
            const has = Object.hasOwn(object, name);
            if (has)
                seen[index] = true;
            const value = has ? object[name] : undefined;
            const text = whole === true && typeof value === 'number' ? numberText(line, name) : undefined;
            batch.columns[index].putValue(rows, text ?? value);
        });
        rows++;
        if (!batch.hasRoom(rows)) {
            batch.handOver(rows);
            rows = 0;
        }
        return true;
    });
    batch.handOver(rows);
    const unseen = wanted.filter((_, index) => !seen[index]);
    if (isWhole)
        for (const { name } of unseen)
            addMissingColumn(name, [...names], problems);
    problems.throwIfAny();
    return unseen;
}

;// CONCATENATED MODULE: ./src/tables/text-part.ts

const [text_part_QUOTE, text_part_LF] = [34, 10];
const text_part_byteOrderMark = [0xef, 0xbb, 0xbf];
/**
 * The bytes of a part, from the first row in its share of the file up to the first of the next part.
 *
 * A part begins after a line that is not empty, so that it sees by itself whether its empty lines stand between rows.
 * Quotes are followed from the beginning of the file, which costs next to nothing where there are none.
 */
async function partOfText(stored, { index, of }, grammar, blockBytes) {
    const cut = (number) => Math.floor((stored.byteLength * number) / of);
    return [
        await firstRowFrom(stored, cut(index), grammar, blockBytes),
        await firstRowFrom(stored, cut(index + 1), grammar, blockBytes)
    ];
}
async function firstRowFrom(stored, cut, grammar, blockBytes) {
    if (cut === 0)
        return 0;
    const lines = new LineFollower(grammar);
    if (cut === stored.byteLength)
        return cut;
    let at = 0;
    for await (const block of byteChunks(stored, blockBytes)) {
        const start = lines.follow(block, cut - at);
        if (start !== undefined)
            return at + start;
        at += block.length;
    }
    return stored.byteLength;
}
/** Knows at each byte whether it stands in a quoted cell. */
class LineFollower {
    grammar;
    position = 0;
    isQuoted = false;
    /** Whether a quote that comes next opens a cell, or goes on in one as the second of a pair. */
    opens = true;
    isShown = false;
    constructor(grammar) {
        this.grammar = grammar;
    }
    /** @returns where the first line begins in the block, not before `cut`, that follows one that is not empty */
    follow(block, cut) {
        const { delimiter } = this.grammar;
        if (this.isQuoted || cut < block.length || (delimiter !== undefined && block.includes(text_part_QUOTE)))
            return this.followBytes(block, cut);
        const lastLine = block.lastIndexOf(text_part_LF) + 1;
        if (lastLine > 0)
            this.isShown = false;
        for (let at = lastLine; at < block.length && !this.isShown; at++)
            this.isShown = this.grammar.shows(block[at]);
        const last = block[block.length - 1];
        this.opens = last === text_part_LF || last === delimiter || this.isMark(block, block.length - 1);
        this.position += block.length;
        return undefined;
    }
    followBytes(block, cut) {
        const { delimiter, shows } = this.grammar;
        for (let at = 0; at < block.length; at++) {
            const byte = block[at];
            if (this.isQuoted) {
                this.isQuoted = byte !== text_part_QUOTE;
                this.opens = !this.isQuoted;
            }
            else if (byte === text_part_LF) {
                if (this.isShown && at + 1 >= cut)
                    return at + 1;
                this.isShown = false;
                this.opens = true;
            }
            else {
                this.isShown ||= shows(byte);
                this.isQuoted = byte === text_part_QUOTE && this.opens && delimiter !== undefined;
                this.opens = byte === delimiter || this.isMark(block, at);
            }
        }
        this.position += block.length;
        return undefined;
    }
    /** Whether a byte of the block belongs to the byte order mark of the file. */
    isMark(block, at) {
        const position = this.position + at;
        return position < text_part_byteOrderMark.length && block[at] === text_part_byteOrderMark[position];
    }
}

;// CONCATENATED MODULE: ./src/tables/text-table.ts



const text_table_gzipMark = [0x1f, 0x8b];
/** @throws MeasurementError if its first bytes show that it is no such table */
async function openText(file, named, stored, limits) {
    const bytes = byteChunks(stored, limits.chunkBytes);
    const isGzip = startsWith(await stored.read(0, text_table_gzipMark.length), text_table_gzipMark);
    const chunks = isGzip ? gunzippedChunks(file, bytes, limits.chunkBytes) : bytes;
    const close = async () => void (await chunks.return(undefined));
    const { head, all } = await withHead(chunks, headLength);
    const foreign = foreignContent(head) ?? foreignTo(named, head);
    if (foreign !== undefined) {
        await close();
        throw new documents/* MeasurementError */.HG({ file, ...foreign });
    }
    const format = named === 'tsv' || named === 'jsonl' ? named : 'csv';
    return { file, format, chunks: all, plain: isGzip ? undefined : stored, limits, close };
}
/** What stands between the cells of a delimited format. */
function delimiterOf(format) {
    return format === 'tsv' ? '\t' : ',';
}
function foreignTo(named, head) {
    if (named === undefined)
        return { message: 'is of no known format', hint: 'Name it .csv, .tsv, .jsonl or .parquet; text may end in .gz' };
    if (startsWith(head, parquetMark) && named !== 'csv' && named !== 'tsv')
        return { message: 'is a gzipped Parquet file', hint: 'Unpack it: Parquet is compressed in itself' };
    if (named === 'parquet')
        return { message: 'is not a Parquet file: it does not begin with PAR1', hint: 'Write it again' };
    if (named === 'csv' || named === 'tsv')
        return otherDelimiter(named, Buffer.from(head).toString('utf8'));
    if (named === 'jsonl' && /^\ufeff?\s*\[/.test(Buffer.from(head).toString('utf8')))
        return {
            message: 'is a JSON array, not JSON Lines',
            hint: "Write one object a line (pandas: to_json(path, orient='records', lines=True))"
        };
    return undefined;
}
const separators = { ';': 'semicolons', '\t': 'tabs', ',': 'commas' };
/** A header, not in quotes, that has no separator of its format and has another one: nobody names a column so. */
function otherDelimiter(named, head) {
    const own = delimiterOf(named);
    const [header = ''] = head.split(/[\r\n]/, 1);
    const other = ['\t', ';', ','].find((one) => header.includes(one));
    if (other === undefined || header.includes(own) || header.includes('"'))
        return undefined;
    return {
        message: `looks separated by ${separators[other]}, and a .${named} is separated by ${separators[own]}`,
        hint: other === ';'
            ? 'Write it with commas and decimal points (pandas: to_csv(path, index=False))'
            : `Name it .${named === 'csv' ? 'tsv' : 'csv'}, or write it with ${separators[own]}`
    };
}

;// CONCATENATED MODULE: ./src/tables/utf8-text.ts

/** Decodes UTF-8, byte order mark removed, characters across chunks joined. The last piece is the one with a fault. */
async function* utf8Text(chunks, atStart = true) {
    for await (const { bytes, fault } of utf8Bytes(chunks, atStart)) {
        const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
        yield fault === undefined ? { text } : { text, fault };
    }
}

;// CONCATENATED MODULE: ./src/tables/scan-text.ts








/**
 * Puts the wanted columns of a text table through a batch, or of a part of it.
 *
 * A packed file cannot be cut: its first part is all of it.
 *
 * @throws MeasurementError
 */
async function scanText(table, wanted, batch, part) {
    const { plain, limits } = table;
    if (part.of === 1 || (plain === undefined && part.index === 0))
        return scanRows({ ...table, isWhole: true, atStart: true }, wanted, batch);
    if (plain === undefined)
        return;
    const [start, end] = await partOfText(plain, part, rowGrammar(table), limits.chunkBytes);
    if (start === end)
        return;
    const chunks = byteChunks(plain, limits.chunkBytes, start, end);
    await scanRows({ ...table, chunks, isWhole: false, atStart: start === 0 }, wanted, batch);
}
async function scanRows(rows, wanted, batch) {
    const { file, format, chunks, plain, limits, atStart } = rows;
    if (format === 'jsonl')
        return scanJson(rows, wanted, batch);
    const delimiter = delimiterOf(format);
    if (atStart || plain === undefined)
        return scanDelimited({ file, delimiter, chunks, limits }, wanted, batch);
    const header = await delimitedHeader({ file, delimiter, pieces: wholeText(plain, limits), limits });
    await scanDelimited({ file, delimiter, chunks, limits, header }, wanted, batch);
}
async function scanJson(rows, wanted, batch) {
    const { file, chunks, plain, atStart, isWhole } = rows;
    const limits = { ...rows.limits, rows: Infinity };
    const pieces = utf8Text(chunks, atStart);
    const unseen = await scanJsonLines({ file, pieces, limits }, wanted, batch, isWhole);
    if (isWhole || plain === undefined || unseen.length === 0)
        return;
    // A key that no row of this part has may be in another part.
    const all = { file, pieces: wholeText(plain, limits), limits };
    await scanJsonLines(all, unseen, scanBatch(unseen, () => undefined), true);
}
function wholeText(plain, limits) {
    return utf8Text(byteChunks(plain, limits.chunkBytes));
}
function rowGrammar({ format }) {
    // Whatever else JSON calls white space, a row has a brace.
    if (format === 'jsonl')
        return { delimiter: undefined, shows: (byte) => byte === 0x7b };
    return { delimiter: delimiterOf(format).charCodeAt(0), shows: (byte) => byte > 0x20 };
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
        read: (start, end, into) => readable(source.name, () => {
            const length = Math.max(0, Math.min(end, stats.size) - start);
            return readRange(handle, start, into?.subarray(0, length) ?? newBytes(length));
        }),
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
/** Not cleared: only what is read into them is handed on. */
function newBytes(length) {
    return new Uint8Array(Buffer.allocUnsafeSlow(length).buffer);
}
async function readRange(handle, start, bytes) {
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

;// CONCATENATED MODULE: ./src/tables/cell-kind.ts




/** Rows that kinds are read off, and how far it goes for columns that have no value until then. */
const [cell_kind_fewestRows, cell_kind_mostRows] = [1000, 100_000];
const leadingZero = /^ *[+-]?0\d/;
/**
 * What a cell of a text file can be. A number with a leading zero is text: it is a code that would lose it.
 *
 * @example
 * kindOfText('1.50') // => 'number'
 * @example
 * kindOfText('01234') // => 'text'
 * @example
 * kindOfText('2024-01-02 03:04') // => 'timestamp'
 * @example
 * kindOfText('') // => undefined
 */
function kindOfText(text) {
    const number = writtenNumber(text, 0, text.length);
    if (number === 'blank')
        return undefined;
    if (number !== undefined)
        return leadingZero.test(text) ? 'text' : 'number';
    if (writtenTime(text) !== undefined)
        return 'timestamp';
    return typeof booleanMeaning(text) === 'string' ? 'boolean' : 'text';
}
/** What a value of JSON can be; strings are read as cells of a text file. */
function kindOfValue(value) {
    if (value === null || value === undefined)
        return undefined;
    if (typeof value === 'string')
        return kindOfText(value);
    if (typeof value === 'number')
        return 'number';
    return typeof value === 'boolean' ? 'boolean' : 'other';
}
/** Nothing known yet. A column whose cells are of several kinds is text. */
function kindsOfRows() {
    const known = new Map();
    let rows = 0;
    let unknown = 0;
    return {
        add(name, evidence, value) {
            const column = known.get(name) ?? new Map();
            if (!known.has(name))
                unknown++;
            known.set(name, column);
            if (evidence === undefined)
                return;
            if (column.size === 0)
                unknown--;
            const alike = column.get(evidence);
            if (alike === undefined)
                column.set(evidence, { count: 1, row: rows + 1, value });
            else
                alike.count++;
        },
        endRow: () => ++rows < cell_kind_fewestRows || (unknown > 0 && rows < cell_kind_mostRows),
        kinds: () => new Map([...known].map(([name, column]) => [name, kindOf(column)])),
        strays: () => new Map([...known].flatMap(([name, column]) => {
            const stray = strayIn(column);
            return stray === undefined ? [] : [[name, stray]];
        }))
    };
}
function kindOf(column) {
    if (column.has('other'))
        return 'other';
    const [kind] = column.keys();
    return column.size > 1 ? 'text' : kind;
}
/** Not of a column of codes: a number with a leading zero is no slip. */
function strayIn(column) {
    const counts = [...column.values()].map(({ count }) => count);
    const all = counts.reduce((sum, count) => sum + count, 0);
    const most = [...column].find(([, { count }]) => 2 * count > all);
    const [kind, { count }] = most ?? [undefined, { count: 0 }];
    if (kind === undefined || kind === 'text' || kind === 'other' || column.size === 1)
        return undefined;
    const others = [...column].filter(([other]) => other !== kind).map(([, alike]) => alike);
    const first = others.reduce((a, b) => (a.row <= b.row ? a : b));
    if (typeof first.value === 'string' && leadingZero.test(first.value))
        return undefined;
    return { kind, count: all - count, row: first.row, text: shown(first.value) };
}

;// CONCATENATED MODULE: ./src/tables/text-kinds.ts





/** What the first rows of a CSV or TSV show of its columns; rows that are not whole are left to who reads them all. */
async function delimitedKinds(text) {
    const problems = problemList(text.file);
    const found = kindsOfRows();
    let header;
    await eachRecord(text, problems, (placed) => {
        if (header === undefined) {
            header = namesOf(placed);
            checkHeader(header, problems);
            problems.throwIfAny();
            for (const name of header)
                found.add(name, undefined);
            return true;
        }
        if (placed.record.count === header.length)
            header.forEach((name, index) => {
                const cell = cellText(placed.text, placed.record, index);
                found.add(name, kindOfText(cell), cell);
            });
        return found.endRow();
    });
    return found;
}
/** What the first rows of JSON Lines show of their keys. @throws MeasurementError if one of them is no object */
async function jsonLinesKinds(lines) {
    const problems = problemList(lines.file);
    const found = kindsOfRows();
    await eachRow(lines, problems, (row) => {
        for (const [name, value] of Object.entries(row))
            found.add(name, kindOfValue(value), value);
        return found.endRow();
    });
    problems.throwIfAny();
    return found;
}

;// CONCATENATED MODULE: ./src/tables/tables.ts














/** Reads CSV, TSV, JSON Lines and Parquet, from files and from memory. */
const tables = tablesWithin(defaultLimits);
const wholeTable = { index: 0, of: 1 };
const kindsOfText = byFormat(delimitedKinds, jsonLinesKinds);
/** The same reader with other limits. */
function tablesWithin(limits) {
    return {
        header: (source) => withTable(source, limits, { text: byFormat(delimitedHeader, jsonLinesHeader), parquet: parquetHeader }),
        read: (source, wanted) => withTable(source, limits, {
            text: byFormat((text) => readDelimited(text, wanted), (lines) => readJsonLines(lines, wanted)),
            parquet: (parquet) => readParquet(parquet, wanted)
        }),
        kinds: (source) => withTable(source, limits, {
            text: async (text) => (await kindsOfText(text)).kinds(),
            parquet: parquetKinds
        }),
        strays: (source) => withTable(source, limits, {
            text: async (text) => (await kindsOfText(text)).strays(),
            parquet: () => Promise.resolve(new Map())
        }),
        scan: (source, columns, visit, part = wholeTable) => scanPart({ source, columns, limits }, visit, part)
    };
}
async function scanPart(table, visit, part) {
    const { source, columns, limits } = table;
    let isVisiting = false;
    const batch = scanBatch(columns, (rows) => {
        isVisiting = true;
        visit(rows);
        isVisiting = false;
    });
    try {
        await withTable(source, limits, {
            text: (text) => scanText(text, columns, batch, part),
            parquet: (parquet) => scanParquet(parquet, columns, batch, part)
        });
    }
    catch (error) {
        // What is wrong with a part is said as of the whole file, its rows counted from the first.
        if (part.of > 1 && !isVisiting)
            await scanPart(table, () => undefined, wholeTable);
        throw error;
    }
    return batch.scanned();
}
function byFormat(ofDelimited, ofJsonLines) {
    return ({ file, format, chunks, limits }) => {
        const text = { file, pieces: utf8Text(chunks), limits };
        return format === 'jsonl' ? ofJsonLines(text) : ofDelimited({ ...text, delimiter: delimiterOf(format) });
    };
}
async function withTable(source, limits, readers) {
    const stored = await openStored(source);
    try {
        const file = source.name;
        const named = tableFormat(source.name) ?? ('path' in source ? tableFormat(source.path) : undefined);
        if (await isParquet(stored, named))
            return await readers.parquet({ file, stored, limits });
        const table = await openText(file, named, stored, limits);
        try {
            return await readers.text(table);
        }
        finally {
            await table.close();
        }
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
