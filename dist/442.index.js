export const id = 442;
export const ids = [442];
export const modules = {

/***/ 20442:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W8: () => (/* reexport */ KEPT_VALUES),
  by: () => (/* reexport */ LISTED_VALUES),
  OL: () => (/* reexport */ categoryProfile),
  R4: () => (/* reexport */ categoryTally),
  EE: () => (/* reexport */ cellKindOf),
  z5: () => (/* reexport */ contractCounter),
  BC: () => (/* reexport */ contractReading),
  q4: () => (/* reexport */ profile_of_edgesOf),
  Q0: () => (/* reexport */ heavyValues),
  bF: () => (/* reexport */ isNumbers),
  JZ: () => (/* reexport */ judgeContract),
  s8: () => (/* reexport */ judgeContractAgain),
  Jh: () => (/* reexport */ judgeDrift),
  jf: () => (/* reexport */ judgeDriftAgain),
  Fl: () => (/* reexport */ mergedProfiles),
  Jn: () => (/* reexport */ mergedStates),
  jZ: () => (/* reexport */ parseProfile),
  dp: () => (/* reexport */ profileOf),
  z1: () => (/* reexport */ profileText),
  wK: () => (/* reexport */ profileWith),
  VK: () => (/* reexport */ proposedContract),
  gg: () => (/* reexport */ recounted),
  xR: () => (/* reexport */ storedProfile),
  tG: () => (/* reexport */ tableCounter),
  pX: () => (/* reexport */ typeOfText),
  Io: () => (/* reexport */ untoldColumns),
  k9: () => (/* reexport */ withoutReference)
});

// UNUSED EXPORTS: differentValues, inOrder, noReference, schemaDigest, talliesOf

;// CONCATENATED MODULE: ./src/drift/category-hash.ts
/** Parts that all values beyond those that are listed are counted in. */
const TAIL_BUCKETS = 64;
/** One more than the largest hash. */
const HASHES = 2 ** 53;
/**
 * A whole number in [0, 2^53) that is spread evenly over texts, by their UTF-16 code units: cyrb53 (bryc, public domain), seed 0. Part of the format
 * of profiles: it never changes.
 *
 * @example
 * categoryHash('') // => 3338908027751811
 */
function categoryHash(text) {
    let a = 0xdeadbeef;
    let b = 0x41c6ce57;
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        a = Math.imul(a ^ code, 2654435761);
        b = Math.imul(b ^ code, 1597334677);
    }
    a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
    b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
    return 2 ** 32 * (b & 0x1fffff) + (a >>> 0);
}
/** In which part of the tail a value is counted that is not listed: independent of whether its hash is small. */
function tailBucket(text) {
    return categoryHash(text) % TAIL_BUCKETS;
}

;// CONCATENATED MODULE: ./src/drift/category-profile.ts

/** What a profile says of a column of text or truth values. Of `text` no value is kept: it may hold ids and names. */
function categoryProfile(name, { missing, misfits, tally }, type) {
    const counts = { name, missing, misfits, ...differentValues(tally) };
    if (type === 'text')
        return { type, ...counts, categories: [] };
    const categories = inOrder(tally.values.map((value, index) => [value, tally.counts[index]]));
    return { type, ...counts, categories, ...(tally.largestHash !== undefined && { tail: [...tally.tail] }) };
}
/** Most rows first, then by code point. */
function inOrder(categories) {
    return [...categories].sort(([a, before], [b, after]) => after - before || byCodePoint(a, b));
}
/** How many different values there are; beyond those that are listed, as many as their hashes suggest. */
function differentValues({ counts, largestHash }) {
    const listed = counts.length;
    const once = counts.filter((rows) => rows === 1).length;
    const twice = counts.filter((rows) => rows === 2).length;
    if (largestHash === undefined)
        return { distinct: listed, once, twice };
    const distinct = Math.round((listed - 1) / (largestHash / HASHES));
    return {
        distinct,
        once: Math.round((once / listed) * distinct),
        twice: Math.round((twice / listed) * distinct)
    };
}
/** Code units order as code points but for surrogates, which stand for the highest of these. */
function byCodePoint(a, b) {
    let index = 0;
    while (index < a.length && a.charCodeAt(index) === b.charCodeAt(index))
        index++;
    return (a.codePointAt(index) ?? -1) - (b.codePointAt(index) ?? -1);
}

;// CONCATENATED MODULE: ./src/drift/category-tally.ts

/** Different values that are counted one by one. */
const LISTED_VALUES = 10_000;
/** @param listed different values that are counted one by one */
function categoryTally(listed = LISTED_VALUES) {
    const counts = new Map();
    const tail = new Array(TAIL_BUCKETS).fill(0);
    let largestHash;
    const fold = () => {
        if (counts.size > listed)
            largestHash = hashOfRank(counts.keys(), listed);
        if (largestHash === undefined)
            return;
        for (const [value, rows] of counts) {
            if (categoryHash(value) <= largestHash)
                continue;
            tail[tailBucket(value)] += rows;
            counts.delete(value);
        }
    };
    const add = (value, rows) => {
        const before = counts.get(value);
        if (before !== undefined)
            counts.set(value, before + rows);
        else if (largestHash !== undefined && categoryHash(value) > largestHash)
            tail[tailBucket(value)] += rows;
        else if (counts.set(value, rows).size > 2 * listed)
            fold();
    };
    return {
        add,
        absorb(other) {
            if (other.largestHash !== undefined)
                largestHash = Math.min(largestHash ?? HASHES, other.largestHash);
            other.tail.forEach((rows, bucket) => (tail[bucket] += rows));
            other.values.forEach((value, index) => add(value, other.counts[index]));
        },
        state() {
            fold();
            const state = { values: [...counts.keys()], counts: [...counts.values()], tail: [...tail] };
            return largestHash === undefined ? state : { ...state, largestHash };
        }
    };
}
/** The hash with `rank` - 1 smaller ones. */
function hashOfRank(values, rank) {
    return Float64Array.from(values, categoryHash).sort()[rank - 1];
}

;// CONCATENATED MODULE: ./src/drift/column-types.ts

/** Text with more different values is no category. */
const MOST_CATEGORIES = 1000;
const MOST_DIFFERENT_SHARE = 0.5;
/**
 * How the cells of a column of a type are to be read. So numbers that the policy takes for categories are read as text.
 *
 * @example
 * cellKindOf('categorical') // => 'text'
 */
function cellKindOf(type) {
    if (type === 'numeric')
        return 'number';
    return type === 'categorical' ? 'text' : type;
}
/**
 * What text is taken for: categories if there are at most 1,000 of them and they come twice on average, else text that is not compared.
 */
function typeOfText({ kind, tally }) {
    if (kind === 'boolean')
        return 'boolean';
    const rows = [...tally.counts, ...tally.tail].reduce((sum, count) => sum + count, 0);
    const { distinct } = differentValues(tally);
    return distinct <= MOST_CATEGORIES && distinct <= MOST_DIFFERENT_SHARE * rows ? 'categorical' : 'text';
}

// EXTERNAL MODULE: ./src/documents/index.ts + 31 modules
var documents = __webpack_require__(62251);
// EXTERNAL MODULE: ./src/comparison/index.ts + 30 modules
var comparison = __webpack_require__(38257);
;// CONCATENATED MODULE: ./src/drift/column-pair.ts
function isNumeric(column) {
    return column.type === 'numeric' || column.type === 'timestamp';
}
function isNumberPair(pair) {
    return isNumeric(pair.reference) && isNumeric(pair.current);
}
function isCategoryPair(pair) {
    return !isNumeric(pair.reference) && !isNumeric(pair.current);
}
/** Null and blank cells, and NaN, which is how numeric tables write them. Infinite values are values. */
function missingIn(column) {
    return column.missing + (isNumeric(column) ? column.nan : 0);
}
/** Cells that hold a value of the column's type. */
function valuesIn(column) {
    if (isNumeric(column))
        return column.finite + column.infinite.negative + column.infinite.positive;
    const tail = (column.tail ?? []).reduce((sum, count) => sum + count, 0);
    return column.categories.reduce((sum, [, count]) => sum + count, tail);
}
/** All cells, whatever they hold. */
function rowsOf(column) {
    return missingIn(column) + column.misfits + valuesIn(column);
}
function countsByValue(column) {
    if (!isNumeric(column))
        return new Map(column.categories);
    const counts = new Map(column.heavy);
    column.edges.forEach((edge, index) => {
        const count = column.at[index] ?? 0;
        if (count > 0)
            counts.set(edge, count);
    });
    return counts;
}

;// CONCATENATED MODULE: ./src/drift/contract-counts.ts


const anywhere = { low: -Infinity, high: Infinity, lowIn: true, highIn: true };
/** Beyond, the number of different values may be an estimate. Its relative error is 1 %, and it begins at 10,000. */
const SURELY_COUNTED = 9000;
/** Rows that hold a value. Of text a profile keeps none, so it is the table that says how many there are. */
function filledIn(column, rows) {
    return isNumeric(column) ? valuesIn(column) : Math.max(0, rows - column.missing - column.misfits);
}
/** The texts of a column. */
function textsOf(column, rows) {
    const counted = column.categories;
    const others = filledIn(column, rows) - counted.reduce((sum, [, count]) => sum + count, 0);
    return { counted, rest: others > 0 ? [{ ...anywhere, rows: others }] : [] };
}
/** The numbers of a column, infinite ones too. Texts that read as numbers count as these; other texts are left out. */
function numbersOf(column, rows) {
    if (isNumeric(column))
        return { counted: [...edgesOf(column), ...infinitiesOf(column)], rest: rangesOf(column) };
    const { counted, rest } = textsOf(column, rows);
    const numbers = counted.map(([text, count]) => [numberIn(text), count]);
    return { counted: numbers.filter(([value]) => !Number.isNaN(value)), rest };
}
/**
 * The number that a text is; NaN where it is none.
 *
 * @example
 * numberIn('1e3') // => 1000
 */
function numberIn(text) {
    return /^[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]+)?$/.test(text) ? Number(text) : Number.NaN;
}
function edgesOf({ edges, at }) {
    return edges.map((edge, index) => [edge, at[index] ?? 0]).filter(([, rows]) => rows > 0);
}
function infinitiesOf({ infinite }) {
    const both = [
        [-Infinity, infinite.negative],
        [Infinity, infinite.positive]
    ];
    return both.filter(([, rows]) => rows > 0);
}
function rangesOf({ edges, between, min, max }) {
    const ranges = between.map((rows, index) => {
        const [left, right] = [edges[index - 1], edges[index]];
        return {
            low: left ?? min ?? -Infinity,
            high: right ?? max ?? Infinity,
            lowIn: left === undefined,
            highIn: right === undefined,
            rows
        };
    });
    return ranges.filter(({ rows }) => rows > 0);
}
/** Whether a value is below, or above, a bound: in decimal, as the bound is written. */
function isBeyond(value, bound, side) {
    return side === 'above' ? value > bound && (0,comparison/* above */.G1)(value, bound) : value < bound && !(0,comparison/* atLeast */.jZ)(value, bound);
}
/** Rows that are below, or above, a bound. */
function beyond(counts, bound, side) {
    let least = 0;
    let unknown = 0;
    for (const [value, rows] of counts.counted)
        if (isBeyond(value, bound, side))
            least += rows;
    for (const range of counts.rest) {
        const { low, lowIn, high, highIn, rows } = range;
        const [near, nearIn, far, farIn] = side === 'above' ? [low, lowIn, high, highIn] : [high, highIn, low, lowIn];
        // The end of a range that is in it is the smallest or largest value of all.
        const known = farIn && Number.isFinite(far) ? 1 : 0;
        if (isBeyond(near, bound, side) || (near === bound && !nearIn))
            least += rows;
        else if (isBeyond(far, bound, side)) {
            least += known;
            unknown += rows - known;
        }
    }
    return { least, most: least + unknown };
}
/** Rows whose value is none of those that are allowed. */
function outside(counts, allowed) {
    let least = 0;
    let unknown = 0;
    const left = new Set(allowed);
    for (const [value, rows] of counts.counted) {
        left.delete(value);
        if (!allowed.has(value))
            least += rows;
    }
    const numbers = Float64Array.from([...left].filter((value) => typeof value === 'number')).sort();
    for (const range of counts.rest) {
        if (left.size > numbers.length || holdsOne(range, numbers))
            unknown += range.rows;
        else
            least += range.rows;
    }
    return { least, most: least + unknown };
}
/** Whether one of the ascending values may be among those of a range. */
function holdsOne({ low, high, lowIn, highIn }, ascending) {
    let start = 0;
    let end = ascending.length;
    while (start < end) {
        const middle = (start + end) >>> 1;
        const value = ascending[middle] ?? 0;
        if (lowIn ? value < low : value <= low)
            start = middle + 1;
        else
            end = middle;
    }
    const first = ascending[start] ?? Number.NaN;
    return highIn ? first <= high : first < high;
}
/** Rows whose value is none of those that are allowed, of a column of which nothing but the number of different values is known. */
function outsideByNumber({ distinct }, tally, allowed) {
    const surely = distinct < SURELY_COUNTED ? Math.max(0, distinct - allowed.size) : 0;
    return { least: Math.min(Math.max(tally.least, surely), tally.most), most: tally.most };
}
/** Rows whose value stands in another row before them. */
function repeats(column, rows) {
    const { counted, rest } = isNumeric(column) ? numbersOf(column, rows) : textsOf(column, rows);
    const least = counted.reduce((sum, [, count]) => sum + count - 1, 0);
    const most = least + rest.reduce((sum, range) => sum + range.rows, 0);
    if (isNumeric(column) || least === most)
        return { least, most };
    // Of added profiles the number of different values is too small, never too large.
    const { distinct, once } = column;
    if (distinct < SURELY_COUNTED && distinct === filledIn(column, rows))
        return { least: 0, most: 0 };
    return { least: once < distinct ? Math.max(least, 1) : least, most };
}
/** Rows whose value has a fraction or is infinite. */
function fractions({ counted, rest }) {
    const least = counted.reduce((sum, [value, rows]) => sum + (Number.isInteger(value) ? 0 : rows), 0);
    return { least, most: least + rest.reduce((sum, { rows }) => sum + rows, 0) };
}

;// CONCATENATED MODULE: ./src/drift/contract-type.ts


/**
 * Whether a text is a value of a type.
 *
 * @example
 * isOfType('2.5', 'integer') // => false
 */
function isOfType(text, type) {
    if (type === 'integer')
        return Number.isInteger(numberIn(text));
    if (type === 'number')
        return !Number.isNaN(numberIn(text));
    return type === 'boolean' ? text === 'true' || text === 'false' : type !== 'timestamp';
}
/** What a column holds instead of values of a type; undefined where it may hold some. */
function heldInstead(type, column, rows) {
    if (filledIn(column, rows) + column.misfits === 0)
        return undefined;
    const { type: holds } = column;
    const suits = {
        integer: holds === 'numeric',
        number: holds === 'numeric',
        text: holds === 'text' || holds === 'categorical',
        boolean: holds === 'boolean',
        timestamp: holds === 'timestamp'
    };
    if (suits[type])
        return undefined;
    // Numbers and truth values may have been read as text, because a policy takes them for categories.
    const mayBeRead = type !== 'text' && type !== 'timestamp' && (holds === 'text' || holds === 'categorical');
    return mayBeRead && !isOnlyText(type, column, rows) ? undefined : kinds[holds];
}
function isOnlyText(type, column, rows) {
    const { counted, rest } = textsOf(column, rows);
    return rest.length === 0 && counted.every(([text]) => !isOfType(text, type === 'integer' ? 'number' : type));
}
/** Cells that are no value of a type, of a column that may hold some. Blank cells are none of them. */
function wrongOfType(type, column, rows) {
    const { misfits } = column;
    const wrong = isNumeric(column)
        ? type === 'integer'
            ? fractions(numbersOf(column, rows))
            : none
        : wrongTexts(type, column, rows);
    return { least: misfits + wrong.least, most: misfits + wrong.most };
}
const none = { least: 0, most: 0 };
function wrongTexts(type, column, rows) {
    if (type === 'text' || column.type === 'boolean')
        return none;
    const { counted, rest } = textsOf(column, rows);
    const least = counted.reduce((sum, [text, count]) => sum + (isOfType(text, type) ? 0 : count), 0);
    return { least, most: least + rest.reduce((sum, range) => sum + range.rows, 0) };
}
const kinds = {
    numeric: 'numbers',
    timestamp: 'timestamps',
    boolean: 'true and false',
    categorical: 'text',
    text: 'text'
};

;// CONCATENATED MODULE: ./src/drift/contract-counter.ts



/** Different values of a column that are remembered to find the same again; beyond, a contract cannot tell. */
const REMEMBERED = 2_000_000;
/**
 * Counts what a profile does not tell of columns of a contract. Remembers up to 2,000,000 different values of a column that must be unique; else
 * in memory that does not grow with the table.
 *
 * @param columns that the contract names, as they are read
 */
function contractCounter(contract, columns) {
    const counters = columns.map(({ name }) => columnCounter(contract.columns.get(name)));
    return {
        add({ count, columns: cells }) {
            counters.forEach((counter, index) => counter.add(cells[index], count));
        },
        counts: () => new Map(columns.map(({ name }, index) => [name, counters[index].counts()]))
    };
}
function columnCounter(rule) {
    const found = { type: 0, min: 0, max: 0, values: 0, smallest: Infinity, largest: -Infinity };
    const seen = rule.unique ? rememberedValues() : undefined;
    const asNumbers = rule.type === 'integer' || rule.type === 'number';
    const allowed = rule.values;
    const look = (value, number) => {
        seen?.add(value);
        const right = typeof value === 'string' ? isOfType(value, rule.type) : rule.type !== 'integer' || Number.isInteger(value);
        if (!right)
            found.type++;
        if (allowed !== undefined && !(asNumbers && Number.isNaN(number)) && !allowed.has(asNumbers ? number : value))
            found.values++;
        if (Number.isNaN(number))
            return;
        found.smallest = Math.min(found.smallest, number);
        found.largest = Math.max(found.largest, number);
        if (rule.min !== undefined && isBeyond(number, rule.min, 'below'))
            found.min++;
        if (rule.max !== undefined && isBeyond(number, rule.max, 'above'))
            found.max++;
    };
    return {
        add: (cells, count) => eachValue(cells, count, asNumbers, look),
        counts() {
            const { smallest, largest, ...rows } = found;
            const repeated = seen?.repeated();
            return {
                ...rows,
                ...(repeated !== undefined && { unique: repeated }),
                ...(smallest <= largest && { smallest, largest })
            };
        }
    };
}
/** Cells that hold a value: no blanks, no misfits, no NaN. */
function eachValue(cells, count, asNumbers, look) {
    if ('dictionary' in cells) {
        for (let row = 0; row < count; row++) {
            const text = cells.dictionary[cells.codes[row]];
            if (text !== undefined)
                look(text, asNumbers ? numberIn(text) : Number.NaN);
        }
        return;
    }
    for (let row = 0; row < count; row++) {
        const value = cells.values[row];
        if (cells.states[row] === documents/* cellStates */.NP.value && !Number.isNaN(value))
            look(value, value);
    }
}
function rememberedValues() {
    const values = new Set();
    let repeated = 0;
    let isFull = false;
    return {
        add(value) {
            if (isFull)
                return;
            if (values.has(value))
                repeated++;
            else if (values.size < REMEMBERED)
                values.add(value);
            else {
                isFull = true;
                values.clear();
            }
        },
        repeated: () => (isFull ? undefined : repeated)
    };
}

;// CONCATENATED MODULE: ./src/drift/contract-range.ts
/**
 * A range that holds another one and is easier to read: two digits of its width. Where that is not possible it is the range itself.
 *
 * @param smallest the smallest step, such as 1 for whole numbers; 0 for any
 * @example
 * roundedOutwards(80.5, 4983, 0) // => { min: 0, max: 5000 }
 * @example
 * roundedOutwards(0, 23, 1) // => { min: 0, max: 23 }
 */
function roundedOutwards(min, max, smallest) {
    const exponent = Math.floor(Math.log10(max - min)) - 1;
    if (!Number.isFinite(exponent))
        return { min, max };
    const power = smallest > 0 ? Math.max(0, exponent) : exponent;
    const low = decimal(Math.floor(scaled(min, -power)), power);
    const high = decimal(Math.ceil(scaled(max, -power)), power);
    return { min: low <= min ? low : min, max: high >= max ? high : max };
}
/** A number times a power of ten; by its digits, so that 0.29 times 100 is 29. */
function scaled(value, power) {
    const [digits = '', exponent = '0'] = value.toExponential().split('e');
    return Number(`${digits}e${Number(exponent) + power}`);
}
function decimal(whole, power) {
    const value = Number.isSafeInteger(whole) ? Number(`${whole}e${power}`) + 0 : Number.NaN;
    return Number.isFinite(value) ? value : Number.NaN;
}

;// CONCATENATED MODULE: ./src/drift/contract-words.ts

/**
 * How many rows something is true of, as the subject of a sentence with its verb.
 *
 * @example
 * rowsAre({ least: 14, most: 14 }, 4000) // => '14 of 4,000 rows are'
 * @example
 * rowsAre({ least: 1, most: 7 }, 4000) // => 'at least 1 of 4,000 rows is'
 */
function rowsAre(tally, rows) {
    return `${subject(tally, rows)} ${tally.least === 1 ? 'is' : 'are'}`;
}
/** @example rowsRepeat({ least: 2, most: 2 }, 10) // => '2 of 10 rows repeat' */
function rowsRepeat(tally, rows) {
    return `${subject(tally, rows)} ${tally.least === 1 ? 'repeats' : 'repeat'}`;
}
function subject({ least, most }, rows) {
    return `${least < most ? 'at least ' : ''}${(0,comparison/* countInWords */.K4)(least)} of ${(0,comparison/* countInWords */.K4)(rows)} rows`;
}
/**
 * A value as the file has it: all its digits, because the last of them may be what is beyond a limit.
 *
 * @example
 * exactly(1767225600000, 'timestamp') // => '2026-01-01'
 * @example
 * exactly(23.5, 'number') // => '23.5'
 */
function exactly(value, type) {
    if (type !== 'timestamp' || !(Math.abs(value) <= 8.64e15))
        return String((0,comparison/* asWritten */.qm)(value));
    const text = new Date(value).toISOString();
    return text.replace(/T00:00:00\.000Z$/, '').replace(/\.000Z$/, 'Z');
}

;// CONCATENATED MODULE: ./src/drift/contract-yaml.ts
/**
 * Text as YAML takes it for text and for the same text, in braces too: bare where it is a plain word, else in quotes.
 *
 * @example
 * wordInYaml('JFK') // => 'JFK'
 * @example
 * wordInYaml('no') // => '"no"'
 */
function wordInYaml(text) {
    const isWord = /^[A-Za-z_][A-Za-z0-9_-]*$/.test(text) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(text);
    return isWord ? text : quotedInYaml(text);
}
/**
 * Text in quotes, without anything in it that a text file or a terminal could stumble over.
 *
 * @example
 * quotedInYaml('a\u2028') // => '"a\\u2028"'
 */
function quotedInYaml(text) {
    return JSON.stringify(text).replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./src/drift/value-in-words.ts

const LONGEST = 40;
/**
 * A category in a sentence: in backquotes, cut after 40 characters.
 *
 * @example
 * quoted('US') // => '`US`'
 */
function quoted(text) {
    const characters = [...text];
    const shown = characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : text;
    return `\`${shown}\``;
}
/**
 * A value of a column in a sentence: whole numbers as they are, others with three significant digits.
 *
 * @example
 * shownNumber(-999) // => '`-999`'
 */
function shownNumber(value) {
    return `\`${Number.isInteger(value) && Math.abs(value) < 1e6 ? String(value) : (0,comparison/* inWords */.r4)(value)}\``;
}
/**
 * A share in a sentence. Only none is "0 %" and only all is "100 %".
 *
 * @example
 * shareInWords(0.1784) // => '18 %'
 */
function shareInWords(share) {
    const percent = share * 100;
    if (percent > 0 && percent < 0.01)
        return 'under 0.01 %';
    if (percent > 99.99 && percent < 100)
        return 'over 99.99 %';
    return `${Number(percent.toFixed(percent < 1 || percent > 99 ? 2 : percent < 10 ? 1 : 0))} %`;
}

;// CONCATENATED MODULE: ./src/drift/contract-proposal.ts








/** Of more categories a person would not read the list. */
const MOST_VALUES = 20;
/** Values of fewer rows differ by chance. */
const ROWS_OF_AN_ID = 100;
/** Longer texts are free text, of which the same is not expected again. */
const LONGEST_VALUE = 60;
/**
 * A data contract that a table meets, as text to be reviewed: a line for each column, with what was seen beside it. Ranges are rounded outwards,
 * shares of rows without a value up to whole per cents. Values are listed where there are at most 20. The latest time is never a limit: tomorrow
 * is later. What has no name in YAML or no one type is left open and said.
 *
 * @param profile of a whole table, not thinned
 */
function proposedContract(profile) {
    const [named, nameless] = [profile.columns.filter(isNameable), profile.columns.filter((one) => !isNameable(one))];
    const others = nameless.length === 0
        ? 'additional-columns: refuse # or allow'
        : `additional-columns: allow # a contract cannot name ${nameless.map(({ name }) => (0,documents/* cutText */.IN)(quotedInYaml(name), 80)).join(', ')}`;
    const lines = named.map((column) => `  ${wordInYaml(column.name)}: ${lineOf(column, profile.rows)}`);
    return [
        `# Proposed from ${(0,comparison/* countInWords */.K4)(profile.rows)} rows. What was seen is not yet what is right: look at each line, change it, then commit it.`,
        'version: 1',
        others,
        lines.length === 0 ? 'columns: {}' : 'columns:',
        ...lines,
        ''
    ].join('\n');
}
/** Not what YAML or JavaScript gives a meaning of its own, and no longer than a key of YAML may be. */
function isNameable({ name }) {
    return !['', '__proto__', '<<'].includes(name) && quotedInYaml(name).length <= 1000;
}
function lineOf(column, rows) {
    const { rules, seen } = proposalFor(column, rows);
    const missing = missingIn(column);
    const share = rows === 0 ? 0 : missing / rows;
    const nullable = missing === 0 ? 'false' : share > 0.99 ? 'true' : String(Math.ceil(share * 100) / 100);
    const blank = missing === 0 ? 'none missing' : `${shareInWords(share)} missing`;
    return `{ ${[...rules, `nullable: ${nullable}`].join(', ')} } # ${[seen, blank].join('; ')}`;
}
function proposalFor(column, rows) {
    if (filledIn(column, rows) === 0 && column.misfits === 0)
        return { rules: [], seen: 'no row has a value' };
    if (column.misfits > 0) {
        const other = `${(0,comparison/* countInWords */.K4)(column.misfits)} rows are not ${column.type}`;
        return { rules: [], seen: `${other} as the others: write a type once they are mended` };
    }
    if (column.type === 'timestamp')
        return timestampProposal(column);
    if (isNumeric(column))
        return numberProposal(column, rows);
    return column.type === 'boolean'
        ? { rules: ['type: boolean'], seen: contract_proposal_differentValues(column) }
        : textProposal(column, rows);
}
function numberProposal(column, rows) {
    const { min, max, infinite } = column;
    const isInteger = fractions(numbersOf(column, rows)).most === 0;
    const type = `type: ${isInteger ? 'integer' : 'number'}`;
    if (min === undefined || max === undefined)
        return { rules: [type], seen: 'infinite values only' };
    const seen = [`${exactly(min, 'number')} to ${exactly(max, 'number')}`];
    if (infinite.negative + infinite.positive > 0)
        seen.push('and infinite values');
    // The range of ids says nothing of the next ones.
    if (isInteger && isUnique(column, rows))
        return { rules: [type, 'unique: true'], seen: [...seen, 'all different'].join(', ') };
    const range = roundedOutwards(min, max, isInteger ? 1 : 0);
    const rules = [
        type,
        ...(infinite.negative > 0 ? [] : [`min: ${String(range.min)}`]),
        ...(infinite.positive > 0 ? [] : [`max: ${String(range.max)}`])
    ];
    return { rules, seen: seen.join(' ') };
}
function timestampProposal({ min, max, infinite }) {
    const rules = ['type: timestamp'];
    if (min === undefined || max === undefined)
        return { rules, seen: 'no time that is finite' };
    const seen = `${exactly(min, 'timestamp')} to ${exactly(max, 'timestamp')}`;
    const day = exactly(Math.floor(Math.floor(min) / MILLISECONDS_A_DAY) * MILLISECONDS_A_DAY, 'timestamp');
    const hasDay = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(day) && infinite.negative === 0;
    return { rules: hasDay ? [...rules, `min: ${day}`] : rules, seen };
}
const MILLISECONDS_A_DAY = 86_400_000;
function textProposal(column, rows) {
    const rules = ['type: text'];
    // Beyond 10,000 the number is an estimate, which may be larger than the number of rows.
    const seen = contract_proposal_differentValues({ ...column, distinct: Math.min(column.distinct, filledIn(column, rows)) });
    if (isUnique(column, rows))
        return { rules: [...rules, 'unique: true'], seen: `${seen}, none twice` };
    const { counted, rest } = textsOf(column, rows);
    const isShort = counted.every(([text]) => text !== '' && text.length <= LONGEST_VALUE);
    if (rest.length === 0 && counted.length <= MOST_VALUES && isShort) {
        const values = counted
            .map(([text]) => text)
            .sort()
            .map(wordInYaml);
        return { rules: [...rules, `values: [${values.join(', ')}]`], seen };
    }
    const mayBeId = column.type === 'text' && column.distinct >= ROWS_OF_AN_ID && column.once === column.distinct;
    return { rules, seen: mayBeId ? `about ${seen}; if it is an id write unique: true` : seen };
}
function contract_proposal_differentValues({ distinct, tail }) {
    const different = distinct === 1 ? '1 value' : `${(0,comparison/* countInWords */.K4)(distinct)} different values`;
    return tail === undefined ? different : `about ${different}`;
}
function isUnique(column, rows) {
    return filledIn(column, rows) >= ROWS_OF_AN_ID && repeats(column, rows).most === 0;
}

;// CONCATENATED MODULE: ./src/drift/contract-reading.ts
/** What a contract takes columns for. The types of a policy and of a reference go before. */
function contractReading({ columns }) {
    const typed = [...columns].flatMap(([name, { type }]) => type === undefined || type === 'text' ? [] : [[name, profiledType(type)]]);
    const texts = [...columns].flatMap(([name, { type }]) => (type === 'text' ? [name] : []));
    return { types: new Map(typed), texts: new Set(texts) };
}
function profiledType(type) {
    return type === 'integer' || type === 'number' ? 'numeric' : type;
}

;// CONCATENATED MODULE: ./src/drift/contract-tallies.ts



/** What a profile tells of a column, by rule. Of a column of another kind there is no value to hold against min, max and values. */
function talliesOf(rule, column, rows) {
    const { type, min, max, values, unique } = rule;
    const once = unique && { unique: repeats(column, rows) };
    if (type === undefined || heldInstead(type, column, rows) !== undefined)
        return { ...once };
    const numbers = numbersOf(column, rows);
    return {
        type: wrongOfType(type, column, rows),
        ...(min !== undefined && { min: beyond(numbers, min, 'below') }),
        ...(max !== undefined && { max: beyond(numbers, max, 'above') }),
        ...(values !== undefined && { values: outsideOf(type, values, column, rows) }),
        ...once
    };
}
function outsideOf(type, values, column, rows) {
    if (type !== 'text')
        return outside(numbersOf(column, rows), values);
    // What looks like numbers and suits text all the same has no value at all.
    if (isNumeric(column))
        return { least: 0, most: 0 };
    const tally = outside(textsOf(column, rows), values);
    return tally.least < tally.most ? outsideByNumber(column, tally, values) : tally;
}
/** Columns of a contract of which a profile does not tell everything: their rows are worth counting. */
function untoldColumns(contract, profile) {
    return profile.columns
        .filter((column) => {
        const rule = contract.columns.get(column.name);
        const tallies = rule === undefined ? {} : talliesOf(rule, column, profile.rows);
        return Object.values(tallies).some(({ least, most }) => least < most);
    })
        .map(({ name }) => name);
}

;// CONCATENATED MODULE: ./src/drift/contract-limits.ts







/** Every rule that a contract has for a column that is there, in the order of the rules. */
function contractLimits(held) {
    const { rule, column, rows } = held;
    const instead = rule.type === undefined ? undefined : heldInstead(rule.type, column, rows);
    const tallies = tallied(held);
    return [
        ...(rule.type === undefined ? [] : [typeLimit(rule.type, instead, tallies, held)]),
        nullableLimit(held),
        ...(instead === undefined ? [...boundLimits(held, tallies), ...valuesLimit(held, tallies)] : notJudged(rule)),
        ...uniqueLimit(held, tallies)
    ];
}
/** What a profile leaves open is known where rows were counted. */
function tallied({ rule, column, rows, counted }) {
    const told = talliesOf(rule, column, rows);
    if (counted === undefined)
        return told;
    const known = Object.entries(told).map(([name, tally]) => {
        const exact = counted[name];
        const wrong = exact === undefined ? undefined : exact + (name === 'type' ? column.misfits : 0);
        return [name, wrong === undefined || tally.least === tally.most ? tally : { least: wrong, most: wrong }];
    });
    return Object.fromEntries(known);
}
/** A rule that no row may break. What is not known is undecided. @param numbers what is held against what */
function limitOf(rule, { least, most }, numbers, { kept, broken, undecided }) {
    const [status, reason] = least > 0
        ? ['fail', broken]
        : most === 0
            ? ['pass', kept]
            : ['inconclusive', undecided];
    return { rule, ...numbers, status, of: 'candidate', mayPass: status !== 'inconclusive', reason };
}
/** Of rows that may not be there at all. */
function shareOf({ least }, rows) {
    return { value: 0, estimate: rows === 0 ? 0 : least / rows };
}
const nouns = {
    integer: 'a whole number',
    number: 'a number',
    text: 'text',
    boolean: 'true or false',
    timestamp: 'a timestamp'
};
function typeLimit(type, instead, { type: wrong }, { column, rows }) {
    const noun = nouns[type];
    const all = filledIn(column, rows) + column.misfits;
    const tally = wrong ?? { least: all, most: all };
    return limitOf('type', tally, shareOf(tally, rows), {
        kept: `every value is ${noun}`,
        broken: instead === undefined
            ? `${rowsAre(tally, rows)} not ${noun}`
            : `it holds ${instead}, and the contract says ${type}`,
        undecided: `it is not known whether every value is ${noun}`
    });
}
function nullableLimit({ rule, column, rows }) {
    const missing = missingIn(column);
    const share = rows === 0 ? 0 : missing / rows;
    const count = (0,comparison/* atMost */.Tu)(share, rule.nullable) ? 0 : missing;
    const found = `${rowsAre({ least: missing, most: missing }, rows)} without a value`;
    const allowed = rule.nullable === 0 ? '' : `, ${(0,comparison/* percentInWords */.md)(share)} where ${(0,comparison/* percentInWords */.md)(rule.nullable)} may be`;
    const words = { kept: found, broken: found + allowed, undecided: found };
    return limitOf('nullable', { least: count, most: count }, { value: rule.nullable, estimate: share }, words);
}
function boundLimits({ rule, column, rows, counted }, tallies) {
    return ['min', 'max'].flatMap((name) => {
        const [bound, tally] = [rule[name], tallies[name]];
        if (bound === undefined || tally === undefined)
            return [];
        const extreme = counted?.[name === 'min' ? 'smallest' : 'largest'] ?? extremeOf(numbersOf(column, rows), name);
        const [beside, most] = name === 'min' ? ['below', 'smallest'] : ['above', 'largest'];
        const limit = exactly(bound, rule.type);
        const numbers = { value: bound, ...(!Number.isNaN(extreme) && { estimate: extreme }) };
        return limitOf(name, tally, numbers, {
            kept: `no value is ${beside} ${limit}`,
            broken: `${rowsAre(tally, rows)} ${beside} ${limit}; the ${most} is ${exactly(extreme, rule.type)}`,
            undecided: `it is not known whether a value is ${beside} ${limit}`
        });
    });
}
/** Smallest or largest number that is known; NaN of none. */
function extremeOf({ counted, rest }, name) {
    const ends = rest.map(({ low, high }) => (name === 'min' ? low : high)).filter(Number.isFinite);
    const sign = name === 'min' ? -1 : 1;
    const all = [...counted.map(([value]) => value), ...ends];
    return all.reduce((found, value) => (sign * value > sign * found || Number.isNaN(found) ? value : found), Number.NaN);
}
function valuesLimit({ rule, column, rows }, { values: tally }) {
    const { type, values } = rule;
    if (values === undefined || tally === undefined)
        return [];
    const allowed = values;
    const { counted } = type === 'text' && !isNumeric(column) ? textsOf(column, rows) : numbersOf(column, rows);
    const others = counted.filter(([value]) => !allowed.has(value)).sort(([, a], [, b]) => b - a);
    const shown = others.slice(0, 3).map(([value, count]) => `${quoted(String(value))} (${(0,comparison/* countInWords */.K4)(count)})`);
    const such = shown.length === 0 ? '' : `: ${shown.join(', ')}${others.length > shown.length ? ' and others' : ''}`;
    const of = allowed.size === 1 ? 'the one value' : `one of the ${(0,comparison/* countInWords */.K4)(allowed.size)} values`;
    return [
        limitOf('values', tally, shareOf(tally, rows), {
            kept: `every value is ${of} of the contract`,
            broken: `${rowsAre(tally, rows)} not ${of} of the contract${such}`,
            undecided: `it is not known whether every value is ${of} of the contract`
        })
    ];
}
function uniqueLimit({ column, rows }, { unique: tally }) {
    if (tally === undefined)
        return [];
    const { counted } = isNumeric(column) ? numbersOf(column, rows) : textsOf(column, rows);
    const most = counted.reduce((found, value) => (value[1] > found[1] ? value : found), ['', 1]);
    const such = most[1] > 1 ? `; ${quoted(String(most[0]))} is in ${(0,comparison/* countInWords */.K4)(most[1])}` : '';
    return [
        limitOf('unique', tally, shareOf(tally, rows), {
            kept: 'no value is in two rows',
            broken: `${rowsRepeat(tally, rows)} the value of an earlier one${such}`,
            undecided: 'it is not known whether a value is in two rows'
        })
    ];
}
/** A column of another kind has no value to hold against these. */
function notJudged({ min, max, values }) {
    const written = Object.entries({ min, max, values: values && 0 });
    return written.flatMap(([rule, value]) => value === undefined
        ? []
        : [{ rule, value, status: 'not-judged', of: 'candidate', mayPass: false, reason: 'no value is of the type' }]);
}

;// CONCATENATED MODULE: ./src/drift/contract.ts



/**
 * Holds a table against its contract: a check for each column that the contract names, then for each column that it refuses. It is about the rows
 * at hand, so nothing is estimated: one row beyond a limit fails. What is not known is `inconclusive`, never a pass.
 *
 * O(edges and categories of the columns).
 *
 * @param profile of these rows; not thinned, so that it tells as much as it can
 * @param counted of the columns that `untoldColumns` names, where their rows could be counted
 */
function judgeContract(contract, profile, counted = new Map()) {
    const { rows } = profile;
    const columns = new Map(profile.columns.map((column) => [column.name, column]));
    const named = [...contract.columns].map(([name, rule]) => {
        const column = columns.get(name);
        return column === undefined
            ? contract_frame(name, rule.severity, [absent], rows)
            : checkOf(name, { rule, column, rows, counted: counted.get(name) });
    });
    if (contract.additionalColumns === 'allow')
        return named;
    const others = profile.columns.filter(({ name }) => !contract.columns.has(name));
    return [...named, ...others.map(({ name }) => contract_frame(name, 'block', [additional], rows))];
}
const absent = {
    rule: 'present',
    value: 1,
    status: 'fail',
    of: 'candidate',
    estimate: 0,
    mayPass: true,
    reason: 'the table has no such column'
};
const additional = {
    ...absent,
    rule: 'additional-columns',
    value: 0,
    estimate: 1,
    reason: 'the contract does not name this column, and refuses others'
};
function checkOf(name, held) {
    const present = { ...absent, status: 'pass', estimate: 1, reason: 'the column is there' };
    return contract_frame(name, held.rule.severity, [present, ...contractLimits(held)], held.rows);
}
function contract_frame(name, severity, limits, rows) {
    const status = (0,documents/* worstStatus */.hH)(limits.map((limit) => limit.status));
    const broken = limits.filter((limit) => limit.status !== 'pass' && limit.status !== 'not-judged');
    return {
        id: (0,comparison/* checkId */.ij)('contract', name),
        family: 'contract',
        subject: name,
        status,
        severity,
        n: rows,
        limits,
        reason: broken.length === 0 ? '' : (0,comparison/* sentence */.em)(broken.map(({ reason }) => reason).join('; ')),
        nextStep: broken.length === 0 ? '' : nextStepOf(broken)
    };
}
function nextStepOf(broken) {
    const [{ rule, status } = additional] = broken;
    if (rule === 'present')
        return 'Write the column again, or take it out of the contract if nobody needs it.';
    if (rule === 'additional-columns')
        return 'Name the column in the contract, or leave it out of the table.';
    if (status === 'inconclusive')
        return 'Give the table itself, not a profile of it: its rows are then counted. Of more than 2,000,000 different values nobody remembers which came twice.';
    return 'Mend the step that writes this column, or change the contract if the data are right.';
}

;// CONCATENATED MODULE: ./src/drift/heavy-values.ts
/** Values that are listed at most, and the share of the rows from which one is. */
const MOST = 20;
const SHARE = 0.005;
/**
 * Values that hold at least 0.5 % of the rows, most rows first, twenty at most.
 *
 * @example
 * heavyValues([{ edges: [1, 2, 3], at: [1, 3, 300] }], 304) // => [[3, 300], [2, 3]]
 */
function heavyValues(known, rows) {
    const heavy = known.flatMap(({ edges, at }) => edges
        .map((edge, index) => [edge, at[index]])
        .filter(([, count]) => count > 0 && count >= SHARE * rows));
    return heavy.sort(([a, before], [b, after]) => after - before || a - b).slice(0, MOST);
}

;// CONCATENATED MODULE: ./src/drift/judge-contract-again.ts


/**
 * Checks of a data contract out of documents, judged again: columns, rules and severities come from the contract, only numbers come from the
 * documents. What no document answers is `missing`; so is an additional column that the contract refuses, where the documents compared it with
 * the reference and do not tell of it here.
 *
 * @param found each column once
 */
function judgeContractAgain(found, { columns, additionalColumns }) {
    const ofContract = found.filter(({ family }) => family === 'contract');
    const bySubject = new Map(ofContract.map((check) => [check.subject, check]));
    const named = [...columns].map(([name, column]) => again(name, column, bySubject.get(name)));
    if (additionalColumns === 'allow')
        return named;
    const compared = found.filter(({ drift }) => drift !== undefined).map(({ subject }) => subject);
    const untold = [...new Set(compared)].filter((name) => !columns.has(name) && !bySubject.has(name));
    return [
        ...named,
        ...ofContract.filter(({ subject }) => !columns.has(subject)).map(asRefused),
        ...untold.map(asUntold)
    ];
}
function asUntold(name) {
    const additional = { rule: 'additional-columns', value: 0, ...unanswered };
    return { ...judge_contract_again_frame(name, [additional], 'block'), reason: noAnswer, nextStep: lookAtJob };
}
function judge_contract_again_frame(name, limits, severity) {
    const status = (0,documents/* worstStatus */.hH)(limits.map((limit) => limit.status));
    return { id: (0,comparison/* checkId */.ij)('contract', name), family: 'contract', subject: name, status, severity, limits };
}
const noAnswer = 'No document answers it.';
const lookAtJob = 'Look at the job that should have held the table against the contract.';
const unanswered = { status: 'missing', of: 'candidate', mayPass: false, reason: 'no document answers it' };
function again(name, column, check) {
    const absent = check?.limits.some(({ rule, estimate }) => rule === 'present' && estimate === 0) === true;
    const asked = absent ? askedOf(column).slice(0, 1) : askedOf(column);
    const limits = asked.map((each) => limitAgain(each, check));
    const { status, ...framed } = judge_contract_again_frame(name, limits, column.severity);
    const missing = status === 'missing';
    return {
        ...framed,
        status,
        ...(check?.n !== undefined && { n: check.n }),
        reason: missing ? noAnswer : status === 'pass' ? '' : (check?.reason ?? ''),
        nextStep: missing ? lookAtJob : status === 'pass' ? '' : (check?.nextStep ?? '')
    };
}
function askedOf({ type, nullable, min, max, values, unique }) {
    return [
        { rule: 'present', value: 1 },
        ...(type === undefined ? [] : [{ rule: 'type', value: 0 }]),
        { rule: 'nullable', value: nullable },
        ...(min === undefined ? [] : [{ rule: 'min', value: min }]),
        ...(max === undefined ? [] : [{ rule: 'max', value: max }]),
        ...(values === undefined ? [] : [{ rule: 'values', value: 0 }]),
        ...(unique ? [{ rule: 'unique', value: 0 }] : [])
    ];
}
/** A limit of another number answers another contract, and one that is stated twice has no answer. */
function limitAgain({ rule, value }, check) {
    const [stated, ...others] = check?.limits.filter((limit) => limit.rule === rule) ?? [];
    const status = stated === undefined || others.length > 0 ? undefined : statusOf({ rule, value }, stated, check);
    if (stated === undefined || status === undefined)
        return { rule, value, ...unanswered };
    return { ...stated, of: 'candidate', status };
}
/** Undefined where a document does not state what would decide. */
function statusOf(asked, { estimate, value, mayPass, status }, check) {
    if (value !== asked.value)
        return undefined;
    if (estimate === undefined)
        return isWithoutNumber(asked.rule, { mayPass, status }, check) ? status : undefined;
    const kept = asked.rule === 'present' || asked.rule === 'min' ? (0,comparison/* atLeast */.jZ)(estimate, value) : (0,comparison/* atMost */.Tu)(estimate, value);
    if (!kept)
        return 'fail';
    return mayPass ? 'pass' : 'inconclusive';
}
/** Whether there may have been no number to hold against a rule: no value of the type, or nobody read the values, not even for their type. */
function isWithoutNumber(rule, { mayPass, status }, check) {
    if (status === 'not-judged')
        return ['min', 'max', 'values'].includes(rule) && holdsNothing(check);
    if (rule !== 'min' && rule !== 'max')
        return false;
    if (status === 'inconclusive')
        return check?.limits.some((limit) => limit.rule === 'type' && !limit.mayPass) === true;
    return mayPass && status === 'pass' && holdsNothing(check);
}
/** Whether each row is without a value or of another type. */
function holdsNothing(check) {
    const shares = (check?.limits ?? []).filter(({ rule }) => rule === 'type' || rule === 'nullable');
    return (0,comparison/* atLeast */.jZ)(shares.reduce((sum, { estimate = 0 }) => sum + estimate, 0), 1);
}
function asRefused(check) {
    const limits = check.limits.map((limit) => ({ ...limit, status: 'fail' }));
    return { ...check, id: (0,comparison/* checkId */.ij)('contract', check.subject), status: 'fail', severity: 'block', limits };
}

// EXTERNAL MODULE: ./src/statistics/index.ts + 60 modules
var src_statistics = __webpack_require__(92727);
;// CONCATENATED MODULE: ./src/drift/edge-counts.ts
/** Every value that occurs is an edge. */
function isExact(counts) {
    return counts.between.every((count) => count === 0);
}
/**
 * The same numbers counted at other edges, without the numbers: undefined where an edge lies between two own edges that hold values between them.
 * O(edges of both).
 *
 * @param edges ascending
 * @example
 * countedAt({ edges: [1, 2, 3], at: [5, 6, 7], between: [0, 0, 0, 0] }, [2, 2.5])
 * // => { edges: [2, 2.5], at: [6, 0], between: [5, 0, 7] }
 */
function countedAt(counts, edges) {
    const at = new Array(edges.length).fill(0);
    const between = new Array(edges.length + 1).fill(0);
    let own = 0;
    for (let index = 0; index < edges.length; index++) {
        const edge = edges[index];
        let below = 0;
        for (; own < counts.edges.length && counts.edges[own] < edge; own++)
            below += counts.between[own] + counts.at[own];
        if (counts.edges[own] === edge) {
            between[index] = below + counts.between[own];
            at[index] = counts.at[own++];
        }
        else if (counts.between[own] === 0)
            between[index] = below;
        else
            return undefined;
    }
    let above = counts.between[own];
    for (; own < counts.edges.length; own++)
        above += counts.at[own] + counts.between[own + 1];
    between[edges.length] = above;
    return { edges: [...edges], at, between };
}
/**
 * Edges of both, ascending, each once.
 *
 * @example
 * unionOfEdges([1, 3], [2, 3]) // => [1, 2, 3]
 */
function unionOfEdges(a, b) {
    const union = [];
    let [i, j] = [0, 0];
    while (i < a.length || j < b.length) {
        const edge = Math.min(a[i] ?? Infinity, b[j] ?? Infinity);
        if (a[i] === edge)
            i++;
        if (b[j] === edge)
            j++;
        union.push(edge);
    }
    return union;
}
function sameEdges(a, b) {
    if (a.length !== b.length)
        return false;
    for (let index = 0; index < a.length; index++)
        if (a[index] !== b[index])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./src/drift/grouped.ts



/** Fewer groups than this on a side decide nothing. */
const FEWEST_GROUPS = 12;
/** Entries and cells that all permutations of a column may visit: about three seconds. */
const MOST_VISITS = 2e9;
/** So many permutations that one column among all of them can become significant. */
function groupingOf(groups, columns) {
    return { ...groups, permutations: Math.max(999, 100 * columns - 1) };
}
/** How many groups the smaller side has, and what they are worth when uneven: (sum n)^2 / sum n^2. */
function groupsOf({ reference, current }) {
    const worth = (side) => {
        const rows = side.reduce((sum, each) => sum + each.rows, 0);
        return rows === 0 ? 0 : rows ** 2 / side.reduce((sum, each) => sum + each.rows ** 2, 0);
    };
    return {
        count: Math.min(reference.length, current.length),
        effective: Math.min(worth(reference), worth(current))
    };
}
/** Rows by group and cell of one column. */
function groupedBy(name, { reference, current }, { cellCount, rowsOf }) {
    const starts = [0];
    const cells = [];
    const counts = [];
    const profiles = [...reference, ...current];
    for (const { columns } of profiles) {
        const column = columns.find((each) => each.name === name);
        for (const [cell, rows] of column === undefined ? [] : rowsOf(column)) {
            if (rows === 0)
                continue;
            cells.push(cell);
            counts.push(rows);
        }
        starts.push(cells.length);
    }
    return {
        starts: Uint32Array.from(starts),
        cells: Uint32Array.from(cells),
        counts: Float64Array.from(counts),
        cellCount,
        isCurrent: Uint8Array.from(profiles, (_, index) => (index < reference.length ? 0 : 1))
    };
}
/** Cells of numbers: below the first edge, at it, between it and the next, ... */
function cellsOfNumbers(edges, change) {
    return {
        cellCount: 2 * edges.length + 1,
        *rowsOf(column) {
            const counted = isNumeric(column) ? countedAt(column, edges) : undefined;
            if (counted === undefined)
                throw new Error(`the groups of ${column.name} were not counted at the reference's edges`);
            for (const [cell, rows] of grouped_inOrder(counted)) {
                const place = change(cell);
                if (place !== undefined)
                    yield [place, rows];
            }
        }
    };
}
function* grouped_inOrder({ at, between }) {
    for (let index = 0; index < between.length; index++) {
        yield [2 * index, between[index] ?? 0];
        if (index < at.length)
            yield [2 * index + 1, at[index] ?? 0];
    }
}
/** Two cells: rows that are counted, and all others. */
function cellsOfShare(counted) {
    return {
        cellCount: 2,
        rowsOf: (column) => [
            [0, rowsOf(column) - counted(column)],
            [1, counted(column)]
        ]
    };
}
/**
 * p-value of "the groups of both sides are alike": whole groups change sides at random; where that would take too long, the p-value of
 * independent rows that are worth less by the design effect. Undefined where there are too few groups to tell.
 *
 * @param limit that p-value, by the design effect
 * @param key what is tested, so that its random numbers are its own
 */
function testGroups(of, by) {
    const { permutations, seed } = by.grouping;
    if (groupsOf(by.grouping).count < FEWEST_GROUPS)
        return undefined;
    if (permutations * (of.cells.length + of.cellCount) > MOST_VISITS)
        return by.limit((0,src_statistics/* designEffect */.GL)(of).effect);
    return (0,src_statistics/* permuteGroups */.rv)(of, by.statistic, { permutations, random: (0,src_statistics/* randomStream */._V)(seed, by.key) }).p;
}

;// CONCATENATED MODULE: ./src/drift/column-test.ts


/** p-value of a test; NaN where rows depend on each other and the groups are too few or unknown. */
function pOf(name, { cells, statistic, limit, key }, { grouping }) {
    if (grouping === undefined)
        return limit(1);
    if (grouping === 'unknown')
        return Number.NaN;
    const of = groupedBy(name, grouping, cells);
    return testGroups(of, { grouping, statistic, limit, key: JSON.stringify([key, name]) }) ?? Number.NaN;
}
/** By how much dependence makes each row of a column worth less, at least 1. */
function effectOf(name, cells, { grouping }) {
    if (grouping === undefined || grouping === 'unknown')
        return 1;
    return (0,src_statistics/* designEffect */.GL)(groupedBy(name, grouping, cells)).effect;
}

;// CONCATENATED MODULE: ./src/drift/new-categories.ts


/**
 * Categories that the reference does not have: how many rows, and how likely the reference merely missed them. What a profile counts without
 * names is one category for each part of 64: it is new where the reference has no row in that part.
 */
function measureNewCategories({ name, counts, cells }, by) {
    const { reference, current } = counts;
    const value = by.limits['new-categories'];
    const share = (0,src_statistics/* newShare */.mq)(reference, current);
    const p = share === 0 ? 1 : pOfNew({ name, counts, cells }, by);
    const n = (0,src_statistics/* total */.X5)(current);
    return {
        evidence: { rule: 'new-categories', value, estimate: share, ...(Number.isNaN(p) ? {} : { p }), mayPass: true },
        statistics: {
            'new-share': share,
            'new-share-lower': (0,src_statistics/* wilson */.rF)({ successes: Math.round(share * n), n }, by.alpha).low,
            'largest-new-share': (0,src_statistics/* largestNewShare */.Wn)(reference, current)
        }
    };
}
/**
 * One new category may be too large to have been missed, or all together too many. Where only one is new both say the same; Simes' p-value of
 * the two (1986), the least of the corrected ones, then loses nothing. It holds because both rise together (Sarkar 1998).
 */
function pOfNew({ name, counts, cells }, by) {
    const largest = {
        statistic: src_statistics/* largestNewShare */.Wn,
        limit: (effect) => (0,src_statistics/* largestNewP */.fj)(counts, effect),
        key: 'largest-new'
    };
    const all = { statistic: src_statistics/* newShare */.mq, limit: (effect) => (0,src_statistics/* allNewP */.gs)(counts, effect), key: 'all-new' };
    return Math.min(...(0,src_statistics/* benjaminiHochberg */.Uh)([largest, all].map((test) => pOf(name, { cells, ...test }, by))));
}
const lower = 'new-share-lower';
/** Whether the share of new categories is shown to be beyond the limit. */
function new_categories_isBeyond(statistics, limit) {
    return (statistics[lower] ?? Number.NaN) > limit;
}
/** Whether a check states all that decides about new categories: without a number none would be shown. */
function hasNewCategoryStatistics(statistics) {
    return Number.isFinite(statistics[lower]);
}

;// CONCATENATED MODULE: ./src/drift/judge-limit.ts



/**
 * Decides one limit from its numbers alone.
 *
 * Fail: the estimate reaches the limit and is significant over all columns. Pass: shown to stay within it. Else the data cannot tell.
 */
function judgeLimit(evidence, by) {
    const { rule, estimate, value } = evidence;
    if (!Number.isFinite(estimate))
        return { status: 'error', reason: `the ${names[rule]} is no number`, nextStep: broken };
    if (rule === 'new-categories')
        return judgeNewCategories(evidence, by);
    if (evidence.p === undefined || by.q === undefined)
        return dependent(evidence);
    const reached = (0,comparison/* atLeast */.jZ)(estimate, value);
    if (reached && by.q < by.alpha)
        return { status: 'fail', reason: `${judge_limit_beyond(evidence)} (q ${inequality(by.q)})`, nextStep: failed(by.causes) };
    if (reached) {
        const reason = `${judge_limit_beyond(evidence)}, but chance may explain it (q ${inequality(by.q)})`;
        return { status: 'inconclusive', reason, ...rowsThatWould(evidence, by.rows) };
    }
    if (evidence.mayPass)
        return { status: 'pass', reason: `the ${names[rule]} stays within the limit`, nextStep: '' };
    const notExcluded = `a ${names[rule]} of ${amount(rule, value)}${sight(evidence)}`;
    return {
        status: 'inconclusive',
        reason: `not excluded: ${notExcluded}`,
        notExcluded,
        ...rowsThatWould(evidence, by.rows)
    };
}
function judgeNewCategories(evidence, by) {
    const { rule, value, estimate } = evidence;
    const amountOf = `the ${names[rule]} is ${amount(rule, estimate)}`;
    if ((0,comparison/* atLeast */.jZ)(value, estimate))
        return { status: 'pass', reason: `${amountOf}, within the limit`, nextStep: '' };
    if (by.q === undefined)
        return dependent(evidence);
    if (new_categories_isBeyond(by.statistics, value) && by.q < by.alpha)
        return {
            status: 'fail',
            reason: `${amountOf}, more than ${amount(rule, value)} and than the reference can have missed (q ${inequality(by.q)})`,
            nextStep: failed(by.causes)
        };
    return {
        status: 'inconclusive',
        reason: `${amountOf}, more than ${amount(rule, value)}, but chance may explain it (q ${inequality(by.q)})`,
        nextStep: 'Compare more rows'
    };
}
function dependent({ rule, groups }) {
    const reason = groups === undefined
        ? `rows of a group depend on each other, and it is not known which belong together, so the ${names[rule]} proves nothing`
        : `rows of a group depend on each other, and ${(0,comparison/* countInWords */.K4)(groups.count)} groups are fewer than the ${FEWEST_GROUPS} that a side needs`;
    const nextStep = groups === undefined ? 'Give both tables with their rows, not as profiles' : 'Compare tables of more groups';
    return { status: 'inconclusive', reason, nextStep };
}
const names = {
    ks: 'Kolmogorov-Smirnov distance',
    wasserstein: 'Wasserstein distance',
    'jensen-shannon': 'Jensen-Shannon distance',
    missing: 'rise of missing values',
    infinite: 'rise of infinite values',
    'new-categories': 'share of new categories'
};
function judge_limit_beyond({ rule, estimate, value }) {
    return `the ${names[rule]} is ${amount(rule, estimate)}, limit ${amount(rule, value)}`;
}
function amount(rule, value) {
    switch (rule) {
        case 'ks':
        case 'jensen-shannon':
            return (0,comparison/* inWords */.r4)(value);
        case 'wasserstein':
            return `${(0,comparison/* inWords */.r4)(value)} standard deviations`;
        case 'missing':
        case 'infinite':
            return `${(0,comparison/* inWords */.r4)(value * 100)} points`;
        case 'new-categories':
            return `${(0,comparison/* inWords */.r4)(value * 100)} %`;
    }
}
function inequality(q) {
    return q < 0.001 ? '< 0.001' : `= ${(0,comparison/* inWords */.r4)(q)}`;
}
function sight({ rule, detectable }) {
    return detectable === undefined || !Number.isFinite(detectable)
        ? ''
        : ` (these data show one from ${amount(rule, detectable)})`;
}
function rowsThatWould({ nNeeded }, { current }) {
    if (nNeeded === undefined || !Number.isFinite(nNeeded))
        return { nextStep: 'Compare more rows, or widen the limit in a pull request of its own' };
    if (nNeeded > current)
        return { nextStep: '', rowsNeeded: nNeeded };
    return {
        nextStep: 'The rows are enough, and the change itself is close to the limit: look at it, or widen the limit in a pull request of its own'
    };
}
/** What a person is told to do about the outcomes that decided a check. */
function judge_limit_nextStepOf(outcomes, { reference }) {
    const most = Math.max(0, ...outcomes.map(({ rowsNeeded }) => rowsNeeded ?? 0));
    const where = most > reference ? 'rows in each table' : 'rows in the current table';
    const rows = most === 0 ? [] : [`About ${(0,comparison/* countInWords */.K4)(most)} ${where} would settle it if nothing changed`];
    const steps = [...new Set(outcomes.map(({ nextStep }) => nextStep).filter((step) => step !== ''))];
    return [...steps, ...rows].map(comparison/* sentence */.em).join(' ');
}
/** Why a check has the status of the outcomes that decided it. */
function reasonOf(outcomes) {
    if (outcomes.every(({ status }) => status === 'pass'))
        return 'The column stays within its limits.';
    const open = outcomes.flatMap(({ notExcluded }) => notExcluded ?? []);
    const others = outcomes.filter(({ notExcluded }) => notExcluded === undefined).map(({ reason }) => reason);
    return (0,comparison/* sentence */.em)([...new Set(others), ...(open.length > 0 ? [`not excluded: ${open.join(', ')}`] : [])].join('; '));
}
function failed([cause]) {
    const hint = cause === undefined ? '' : `${(0,comparison/* sentence */.em)(cause)} `;
    return `${hint}Find what changed in the data or in how the column is made; if it is meant, make the new data the reference, or add a waiver with an expiry date in a separate pull request`;
}
const broken = 'Look at what wrote the profile: a number that is not finite never passes';

;// CONCATENATED MODULE: ./src/drift/column-checks.ts




/** Rules that share one correction. The distances of a column have one p-value. */
const families = [
    ['ks', 'wasserstein', 'jensen-shannon'],
    ['new-categories'],
    ['missing'],
    ['infinite']
];
/** Turns measured columns into checks: corrects the p-values over all columns, judges each limit; a check is as bad as its worst limit. */
function columnChecks(answers, rules) {
    const corrected = families.map((family) => qValues(answers, family));
    const q = ({ name }, rule) => corrected[families.findIndex((family) => family.includes(rule))]?.get(name);
    return answers.map((answer) => column_checks_checkOf(answer, (rule) => q(answer, rule), rules));
}
function qValues(answers, family) {
    const tested = answers.flatMap(({ name, limits }) => {
        const p = limits.find((limit) => limit.estimate !== undefined && family.includes(limit.rule))?.p;
        return p === undefined ? [] : [{ name, p }];
    });
    const q = (0,src_statistics/* benjaminiHochberg */.Uh)(tested.map(({ p }) => p));
    return new Map(tested.map(({ name }, index) => [name, q[index] ?? Number.NaN]));
}
function column_checks_checkOf(answer, q, rules) {
    const judged = answer.limits.map((asked) => judge(asked, answer, { q: q(asked.rule), alpha: rules.alpha }));
    const status = (0,documents/* worstStatus */.hH)(judged.map(({ limit }) => limit.status));
    const decisive = judged.filter(({ limit }) => limit.status === status).map(({ outcome }) => outcome);
    return {
        ...frameOf(answer.name, rules),
        status,
        method: answer.method,
        n: answer.n,
        limits: judged.map(({ limit }) => limit),
        drift: answer.drift,
        reason: reasonOf(decisive),
        nextStep: judge_limit_nextStepOf(decisive, column_checks_rowsOf(answer))
    };
}
/** What the check of a column is called, and how much it weighs. */
function frameOf(name, { entry, outputs }) {
    const family = outputs.has(name) ? 'output-drift' : 'drift';
    const severity = entry.columns.get(name)?.severity ?? entry.severity;
    return { id: (0,comparison/* checkId */.ij)(family, name), family, subject: name, severity };
}
/** A check that has no numbers. */
function withoutNumbers(name, rules, { status, reason, nextStep }) {
    return { ...frameOf(name, rules), status, limits: [], reason: (0,comparison/* sentence */.em)(reason), nextStep: (0,comparison/* sentence */.em)(nextStep) };
}
function judge(asked, answer, { q, alpha }) {
    if (asked.estimate === undefined) {
        const { status, reason } = column_checks_unanswered;
        return { limit: { ...asked, of: 'distance', mayPass: false, status, reason }, outcome: column_checks_unanswered };
    }
    const outcome = judgeLimit(asked, {
        ...(q !== undefined && { q }),
        alpha,
        statistics: answer.drift.statistics,
        rows: column_checks_rowsOf(answer),
        causes: answer.drift.causes
    });
    const { status, reason } = outcome;
    return { limit: { ...asked, of: 'distance', ...(q !== undefined && { q }), status, reason }, outcome };
}
const column_checks_unanswered = {
    status: 'missing',
    reason: 'no document answers it',
    nextStep: 'Look at the job that should have compared the tables, and at the policy that it measured by'
};
function column_checks_rowsOf({ drift: { reference, current } }) {
    return { reference: reference.rows, current: current.rows };
}
/** One minus the confidence, without the last binary digits of the subtraction. */
function alphaOf(confidence) {
    return Number((1 - confidence).toPrecision(12));
}
/** Outputs first, then by id. */
function column_checks_inOrder(checks) {
    const rank = ({ family }) => (family === 'output-drift' ? 0 : 1);
    return [...checks].sort((one, other) => rank(one) - rank(other) || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
}

;// CONCATENATED MODULE: ./src/drift/drifted-share.ts


/**
 * Whether too many of the columns drifted, whatever their severity: a check of its own that blocks also where the columns only warn.
 *
 * @param columns the checks of all tested columns
 * @returns undefined where the policy does not ask
 */
function driftedShare(columns, entry) {
    const value = entry.driftedShare;
    if (value === undefined)
        return undefined;
    const drifted = columns.filter(({ status }) => status === 'fail').length;
    const estimate = columns.length === 0 ? 0 : drifted / columns.length;
    const status = columns.length === 0 ? 'inconclusive' : (0,comparison/* atLeast */.jZ)(estimate, value) ? 'fail' : 'pass';
    const reason = columns.length === 0
        ? 'no column could be tested'
        : `${(0,comparison/* countInWords */.K4)(drifted)} of ${(0,comparison/* countInWords */.K4)(columns.length)} tested columns drifted: ${shareInWords(estimate)}, limit ${shareInWords(value)}`;
    return {
        id: (0,comparison/* checkId */.ij)('table', 'drifted-share'),
        family: 'table',
        subject: 'drifted-share',
        status,
        severity: entry.severity === 'warn' ? 'block' : entry.severity,
        n: columns.length,
        limits: [{ rule: 'drifted-share', value, status, of: 'distance', estimate, mayPass: true, reason }],
        reason: (0,comparison/* sentence */.em)(reason),
        nextStep: status === 'pass' ? '' : 'Look at what the drifted columns have in common: a join, a source, a period.'
    };
}

;// CONCATENATED MODULE: ./src/drift/distribution.ts

/**
 * Reads a counted column as a distribution. O(edges) once, O(log edges) a question.
 *
 * @example
 * distributionOf({ min: 1, max: 2, edges: [1, 2], at: [3, 1], between: [0, 0, 0] }).upTo(1) // => 0.75
 */
function distributionOf(column) {
    const { edges, between, min = Number.NaN, max = Number.NaN } = column;
    const sums = (0,src_statistics/* cumulative */.wm)(column);
    const countUpTo = (x, sumsAtEdge) => {
        const edge = firstAtLeast(edges, x);
        if (edges[edge] === x)
            return sumsAtEdge[edge] ?? 0;
        const share = along(edges[edge - 1] ?? min, edges[edge] ?? max, x);
        return (sums.upTo[edge - 1] ?? 0) + share * (between[edge] ?? 0);
    };
    return {
        n: sums.n,
        min,
        max,
        below: (x) => countUpTo(x, sums.below) / sums.n,
        upTo: (x) => countUpTo(x, sums.upTo) / sums.n,
        quantile: (share) => {
            if (sums.n === 0)
                return Number.NaN;
            const place = share * (sums.n - 1);
            const low = Math.floor(place);
            const rest = place - low;
            const value = valueAt(column, sums, low);
            return rest === 0 ? value : mixed(value, valueAt(column, sums, low + 1), rest);
        }
    };
}
/** The value with `rank` values before it in order; those between two edges are taken as spread evenly. */
function valueAt({ edges, between, min = Number.NaN, max = Number.NaN }, sums, rank) {
    const edge = firstAtLeast(sums.upTo, rank + 1);
    const here = edges[edge];
    if (here !== undefined && rank >= (sums.below[edge] ?? 0))
        return here;
    const place = (rank - (sums.upTo[edge - 1] ?? 0) + 0.5) / (between[edge] ?? 1);
    return mixed(edges[edge - 1] ?? min, here ?? max, place);
}
/** Index of the first of the ascending values that is no smaller than x; their number where there is none. */
function firstAtLeast(sorted, x) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((sorted[middle] ?? 0) < x)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** How far x has come from left to right, in [0, 1]. Halves keep the widths of huge values finite. */
function along(left, right, x) {
    if (!(x > left))
        return 0;
    return x < right ? (x / 2 - left / 2) / (right / 2 - left / 2) : 1;
}
/** A point on the way from one value to another; no difference is taken, so that huge values stay finite. */
function mixed(from, to, share) {
    return from === to ? from : from * (1 - share) + to * share;
}

;// CONCATENATED MODULE: ./src/drift/causes/clock-shift.ts


/** Fewer rows than this do not show the pattern of a day. */
const FEWEST = 200;
/** A pattern of fewer hours than this is none. */
const HOURS = 4;
/** Largest and smallest total variation of a pattern that fits, and of one that does not. */
const FITS = 0.08;
const MISFITS = 0.2;
/** Smallest share that must have passed midnight before mere numbers are taken for a clock. */
const WRAPS = 0.01;
/**
 * A time-zone shift: the pattern of the day is the old one, turned round by whole hours. Looks at timestamps, and at numbers that are hours
 * (0 to 23) or minutes (0 to 1439) of a day.
 */
const clockShift = (pair) => {
    if (!isNumberPair(pair) || Math.min(pair.reference.finite, pair.current.finite) < FEWEST)
        return undefined;
    const patterns = patternsOf(pair);
    if (patterns === undefined)
        return undefined;
    const { before, after } = patterns;
    if (before.filter((share) => share > 0.01).length < HOURS)
        return undefined;
    const apart = Array.from({ length: 24 }, (_, hours) => distance(before, after, hours));
    const closest = Math.min(...apart);
    if ((apart[0] ?? 0) < MISFITS || closest > FITS || closest > (apart[0] ?? 0) / 4)
        return undefined;
    const hours = apart.indexOf(closest);
    const shift = hours > 12 ? hours - 24 : hours;
    if (pair.reference.type !== 'timestamp' && pastMidnight(before, shift) < WRAPS)
        return undefined;
    return `the pattern of the day looks shifted by ${Math.abs(shift)} ${Math.abs(shift) === 1 ? 'hour' : 'hours'} ${shift > 0 ? 'later' : 'earlier'}: another time zone?`;
};
function patternsOf({ reference, current }) {
    if (reference.type === 'timestamp' && current.type === 'timestamp')
        return { before: sharesOf(reference.hours), after: sharesOf(current.hours) };
    const bounds = [reference.min, reference.max, current.min, current.max].map((bound) => bound ?? Number.NaN);
    const [low, high] = [Math.min(...bounds), Math.max(...bounds)];
    const width = low >= 0 && high > 12 && high <= 23 ? 1 : low >= 0 && high > 720 && high < 1440 ? 60 : undefined;
    if (width === undefined)
        return undefined;
    const hours = (column) => {
        const of = distributionOf(column);
        return Array.from({ length: 24 }, (_, hour) => of.below((hour + 1) * width) - of.below(hour * width));
    };
    return { before: hours(reference), after: hours(current) };
}
function sharesOf(counts) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    return counts.map((count) => count / total);
}
/** Share of the old pattern that the shift carries past midnight. Numbers that only moved are no clock. */
function pastMidnight(before, shift) {
    const carried = shift > 0 ? before.slice(24 - shift) : before.slice(0, -shift);
    return carried.reduce((sum, share) => sum + share, 0);
}
/** Total variation between the pattern and the other one turned back by some hours. */
function distance(before, after, hours) {
    return before.reduce((sum, share, hour) => sum + Math.abs(share - (after[(hour + hours) % 24] ?? 0)), 0) / 2;
}

;// CONCATENATED MODULE: ./src/drift/causes/cut-off.ts



/** Smallest share of the reference beyond the new end that is worth a word. */
const BEYOND = 0.02;
/** Chance below which it is no luck that a sample has nothing beyond the end. */
const CHANCE = 1e-6;
/** Fewer values than this on a side do not show a shape. */
const cut_off_FEWEST = 100;
/**
 * Truncation: nothing lies beyond a new end where the reference has many values, and on this side of it nothing changed. Either the values
 * beyond were clipped, so that the end itself holds them, or their rows are gone.
 */
const cutOff = (pair) => {
    if (!isNumberPair(pair) || Math.min(pair.reference.finite, pair.current.finite) < cut_off_FEWEST)
        return undefined;
    const [reference, current] = [distributionOf(pair.reference), distributionOf(pair.current)];
    return (endOf({ reference, current, end: current.max, direction: 'above', inside: (of, x) => of.below(x) }) ??
        endOf({ reference, current, end: current.min, direction: 'below', inside: (of, x) => 1 - of.upTo(x) }));
};
function endOf(side) {
    const { reference, current, end, direction, inside } = side;
    const at = (of) => of.upTo(end) - of.below(end);
    const kept = inside(reference, end) + at(reference);
    if (!(1 - kept >= BEYOND) || kept ** current.n > CHANCE)
        return undefined;
    const chance = 1.36 * Math.sqrt(1 / reference.n + 1 / current.n);
    const place = `${direction} ${shownNumber(end)}`;
    if (at(current) >= 3 * at(reference) && at(current) >= (1 - kept) / 2 && change(side, 1) <= chance)
        return `values ${place} look clipped: ${shareInWords(at(current))} stand exactly there (before: ${shareInWords(at(reference))})`;
    if (change(side, 1 / kept) <= chance)
        return `no value is ${place} any more, where ${shareInWords(1 - kept)} of the reference are: were rows left out?`;
    return undefined;
}
/** Largest difference of the two distributions inside the end, the shares of the reference scaled. */
function change({ reference, current, end, inside }, scale) {
    let largest = 0;
    for (let percentile = 0; percentile <= 100; percentile++) {
        const x = current.quantile(percentile / 100);
        if (x !== end)
            largest = Math.max(largest, Math.abs(inside(current, x) - scale * inside(reference, x)));
    }
    return largest;
}

;// CONCATENATED MODULE: ./src/drift/causes/filled-nulls.ts


/** Smallest fall of the missing rate that is worth a word. */
const FALL = 0.01;
/** Default-filled nulls: fewer cells are missing, and the share of one value rose by as much. */
const filledNulls = ({ reference, current }) => {
    const [from, to] = [rowsOf(reference), rowsOf(current)];
    const fall = missingIn(reference) / from - missingIn(current) / to;
    if (!(fall >= FALL))
        return undefined;
    const before = new Map(countsByValue(reference));
    const [first] = [...countsByValue(current)]
        .map(([value, count]) => ({ value, off: Math.abs(count / to - (before.get(value) ?? 0) / from - fall) }))
        .filter(({ off }) => off <= 0.3 * fall)
        .sort((one, other) => one.off - other.off);
    if (first === undefined)
        return undefined;
    const value = typeof first.value === 'number' ? shownNumber(first.value) : quoted(first.value);
    return `missing values look filled with ${value}: ${shareInWords(fall)} of the rows changed from the one to the other`;
};

;// CONCATENATED MODULE: ./src/drift/causes/renamed-categories.ts


/** Smallest share of a new value that is worth a word. */
const renamed_categories_SHARE = 0.005;
/** Ways in which the same category is written differently, the plainest first. */
const spellings = [
    ['white space', (text) => text.trim().replace(/\s+/gu, ' ')],
    ['letter case', (text) => text.toLowerCase()],
    ['quotation marks', (text) => text.replace(/^(["'])(.*)\1$/u, '$2')],
    ['character encoding', misread],
    ['Unicode form', (text) => text.normalize('NFKC')],
    ['form of numbers', (text) => (/^[+-]?\d{1,15}(\.\d+)?$/u.test(text) ? String(Number(text)) : text)],
    [
        'letter case, white space or punctuation',
        (text) => text
            .normalize('NFKC')
            .toLowerCase()
            .replace(/[\s_\-./]+/gu, '')
    ]
];
/**
 * Categories that only changed their names: a new value equals an old one but for letter case, white space, encoding ..., and the old one lost
 * rows. Failing that, a new value that took over as many rows as one old value lost.
 */
const renamedCategories = (pair) => {
    if (!isCategoryPair(pair))
        return undefined;
    const { fresh, lost } = movedValues(pair);
    for (const [what, form] of spellings) {
        const old = new Map(lost.map(({ text }) => [form(text), text]));
        const [first, ...others] = fresh.flatMap(({ text }) => {
            const was = old.get(form(text));
            return was === undefined ? [] : [{ was, is: text }];
        });
        if (first === undefined)
            continue;
        const more = others.length > 0 ? `, and ${others.length} more` : '';
        return `written differently (${what}): ${quoted(first.was)} is now ${quoted(first.is)}${more}`;
    }
    return takenOver(fresh, lost);
};
/** Values that are new, and old ones that lost more rows than chance moves. */
function movedValues(pair) {
    const [before, after] = [countsByValue(pair.reference), countsByValue(pair.current)];
    const [n, m] = [valuesIn(pair.reference), valuesIn(pair.current)];
    const fresh = [...after].flatMap(([text, count]) => before.has(text) || count / m < renamed_categories_SHARE ? [] : [{ text, change: count / m }]);
    const lost = [...before].flatMap(([text, count]) => {
        const [was, is] = [count / n, (after.get(text) ?? 0) / m];
        const chance = 3 * Math.sqrt(was * (1 - was) * (1 / n + 1 / m));
        return was - is > Math.max(chance, renamed_categories_SHARE / 2) ? [{ text, change: was - is }] : [];
    });
    return { fresh, lost };
}
function takenOver(fresh, lost) {
    for (const { text, change } of fresh) {
        const was = lost.find((each) => change >= 2 * renamed_categories_SHARE && Math.abs(each.change - change) <= 0.2 * change);
        if (was !== undefined)
            return `rows of ${quoted(was.text)} seem to have become ${quoted(text)}`;
    }
    return undefined;
}
/** UTF-8 that was read as Latin-1, turned back; other text stays. */
function misread(text) {
    const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
    if (!codes.some((code) => code >= 0x80) || codes.some((code) => code > 0xff))
        return text;
    const turned = Buffer.from(text, 'latin1').toString('utf8');
    return turned.includes('\ufffd') ? text : turned;
}

;// CONCATENATED MODULE: ./src/drift/causes/rounding.ts

/** Decimal places looked at: 0 means whole numbers. */
const PLACES = [0, 1, 2, 3, 4, 5, 6];
/** Share of the values that must be round now, and may have been before. */
const NOW = 0.999;
const BEFORE = 0.5;
/** Fewer values than this are round by chance. */
const rounding_FEWEST = 30;
/** Rounding: nearly all values have few decimal places, where most had more. Needs profiles in which every value is counted. */
const rounding = (pair) => {
    if (!isNumberPair(pair) || !pair.reference.exact || !pair.current.exact)
        return undefined;
    if (Math.min(pair.reference.finite, pair.current.finite) < rounding_FEWEST)
        return undefined;
    const places = PLACES.find((each) => shareRound(pair.current, each) >= NOW);
    if (places === undefined || shareRound(pair.reference, places) > BEFORE)
        return undefined;
    return places === 0 ? 'values look rounded to whole numbers' : `values look rounded to ${places} decimal places`;
};
/** Share of the values that have at most so many decimal places. */
function shareRound({ edges, at, finite }, places) {
    let round = 0;
    edges.forEach((edge, index) => {
        if (Number(edge.toFixed(places)) === edge)
            round += at[index] ?? 0;
    });
    return round / finite;
}

;// CONCATENATED MODULE: ./src/drift/causes/sentinel.ts


/** Values that programs write where they know nothing. */
const placeholders = new Set([
    -1, 0, -9, -99, -999, -9999, -99_999, 99, 999, 9999, 99_999, 999_999, -32_768, 32_767, 65_535, -2_147_483_648,
    2_147_483_647, 4_294_967_295, -1e30, 1e30, -9.223372036854776e18, 9.223372036854776e18
]);
/** Smallest rise of a value's share that is worth a word. */
const RISE = 0.01;
/**
 * A sentinel value: a placeholder such as -999 that now stands in many rows, and hardly ever did. Other values count too where they lie far
 * outside everything that the reference held.
 */
const sentinel = (pair) => {
    if (!isNumberPair(pair) || pair.reference.finite === 0 || pair.current.finite === 0)
        return undefined;
    const { reference, current } = pair;
    const before = countsByValue(reference);
    const [first] = [...countsByValue(current)]
        .map(([value, count]) => ({
        value,
        count,
        was: (before.get(value) ?? 0) / reference.finite,
        is: count / current.finite
    }))
        .filter(({ value, was, is }) => is - was >= RISE && was <= is / 20 && isOdd(value, reference))
        .filter(({ value, count }) => standsOut(value, count, current))
        .sort((one, other) => other.is - one.is || one.value - other.value);
    if (first === undefined)
        return undefined;
    const { value, was, is } = first;
    return `${shownNumber(value)} now stands in ${shareInWords(is)} of the values (before: ${shareInWords(was)}): a placeholder for missing ones?`;
};
/** A usual placeholder, or so far outside the range of the reference that no tail explains it. */
function isOdd(value, { min = Number.NaN, max = Number.NaN }) {
    const width = max - min;
    return placeholders.has(value) || value < min - 2 * width || value > max + 2 * width;
}
/** Holds many more rows than the values next to it: where a whole distribution moved, some value always meets a placeholder. */
function standsOut(value, count, { edges, at, between }) {
    const place = edges.indexOf(value);
    const neighbours = [at[place - 1], at[place + 1], between[place], between[place + 1]];
    return place < 0 || neighbours.every((neighbour) => (neighbour ?? 0) <= count / 5);
}

;// CONCATENATED MODULE: ./src/drift/causes/unit-change.ts



/** What each factor means, up and down. */
const factors = [
    [1.609344, 'miles to kilometres', 'kilometres to miles'],
    [1.852, 'nautical miles to kilometres', 'kilometres to nautical miles'],
    [3.280839895, 'metres to feet', 'feet to metres'],
    [2.54, 'inches to centimetres', 'centimetres to inches'],
    [25.4, 'inches to millimetres', 'millimetres to inches'],
    [2.2046226218, 'kilograms to pounds', 'pounds to kilograms'],
    [28.349523125, 'ounces to grams', 'grams to ounces'],
    [3.785411784, 'US gallons to litres', 'litres to US gallons'],
    [2.2369362921, 'metres a second to miles an hour', 'miles an hour to metres a second'],
    [3.6, 'metres a second to kilometres an hour', 'kilometres an hour to metres a second'],
    [33.8638867, 'inches of mercury to hectopascals', 'hectopascals to inches of mercury'],
    [57.295779513, 'radians to degrees', 'degrees to radians'],
    [24, 'days to hours', 'hours to days'],
    [60, 'hours to minutes, or minutes to seconds', 'minutes to hours, or seconds to minutes'],
    [3600, 'hours to seconds', 'seconds to hours'],
    [86_400, 'days to seconds', 'seconds to days'],
    [10, 'to tenths of the unit', 'tenths to the whole unit'],
    [100, 'shares to per cent, or units to hundredths', 'per cent to shares, or hundredths to units'],
    [1000, 'to thousandths of the unit', 'thousandths to the whole unit'],
    [1e6, 'to millionths of the unit', 'millionths to the whole unit']
];
const known = [
    ...factors.flatMap(([factor, up, down]) => [
        { factor, offset: 0, words: `looks multiplied by ${unit_change_short(factor)} (${up})` },
        { factor: 1 / factor, offset: 0, words: `looks divided by ${unit_change_short(factor)} (${down})` }
    ]),
    { factor: 5 / 9, offset: -160 / 9, words: 'looks converted from Fahrenheit to Celsius' },
    { factor: 1.8, offset: 32, words: 'looks converted from Celsius to Fahrenheit' },
    { factor: 1, offset: 273.15, words: 'looks converted from Celsius to kelvin' },
    { factor: 1, offset: -273.15, words: 'looks converted from kelvin to Celsius' },
    { factor: -1, offset: 0, words: 'looks turned in sign' }
];
const unchanged = { factor: 1, offset: 0, words: '' };
/** Fewer values than this on a side fit too many conversions. */
const unit_change_FEWEST = 100;
/**
 * A unit change: one conversion explains the whole column, and without it the column is far off.
 *
 * A known conversion is named unless another factor or offset fits clearly better; the distribution has to keep its shape within what chance moves.
 */
const unitChange = (pair) => {
    if (!isNumberPair(pair) || Math.min(pair.reference.finite, pair.current.finite) < unit_change_FEWEST)
        return undefined;
    const [reference, current] = [distributionOf(pair.reference), distributionOf(pair.current)];
    const chance = 1.36 * Math.sqrt(1 / reference.n + 1 / current.n) + 0.01;
    const spread = reference.quantile(0.9) - reference.quantile(0.1);
    if (!(spread > 0) || gap(reference, current, unchanged) < Math.max(0.1, 3 * chance))
        return undefined;
    const left = (conversion) => gap(reference, current, conversion);
    const [named, namedLeft] = best(known, left);
    const [fit, fitLeft] = best(fitted(reference, current), left);
    if (namedLeft <= chance && namedLeft <= fitLeft + chance / 4)
        return named?.words;
    return fitLeft <= chance ? fit?.words : undefined;
};
/** The conversion that leaves the smallest gap, and the gap. */
function best(conversions, left) {
    let [found, smallest] = [undefined, Number.POSITIVE_INFINITY];
    for (const conversion of conversions) {
        const gapLeft = left(conversion);
        if (gapLeft < smallest)
            [found, smallest] = [conversion, gapLeft];
    }
    return [found, smallest];
}
/** A factor and an offset read off the quartiles, where the other of the two did not change. */
function fitted(reference, current) {
    const [from, to] = [quartiles(reference), quartiles(current)];
    const factor = to.middle / from.middle;
    const widening = to.width / from.width;
    const offset = to.middle - from.middle;
    return [
        ...(Math.abs(widening / factor - 1) < 0.1 && Math.abs(Math.log(Math.abs(factor))) > 0.05
            ? [{ factor, offset: 0, words: `looks multiplied by about ${(0,comparison/* inWords */.r4)(factor)}` }]
            : []),
        ...(Math.abs(widening - 1) < 0.1
            ? [{ factor: 1, offset, words: `looks shifted by about ${(0,comparison/* inWords */.r4)(offset)} in every row` }]
            : [])
    ];
}
function quartiles(of) {
    return { middle: of.quantile(0.5), width: of.quantile(0.75) - of.quantile(0.25) };
}
/**
 * Largest distance between the converted reference and the current distribution, looked at from percentile to percentile. Half a per cent of
 * the spread is allowed to every value, because converted values are often rounded.
 */
function gap(reference, current, { factor, offset }) {
    const slack = 0.005 * (reference.quantile(0.9) - reference.quantile(0.1));
    let largest = 0;
    const look = (original, converted) => {
        const [low, high] = [original - slack, original + slack];
        const atMost = factor > 0 ? reference.upTo(high) : 1 - reference.below(low);
        const atLeast = factor > 0 ? reference.below(low) : 1 - reference.upTo(high);
        largest = Math.max(largest, atLeast - current.upTo(converted), current.below(converted) - atMost);
    };
    for (let percentile = 0; percentile <= 100; percentile++) {
        const [from, to] = [reference.quantile(percentile / 100), current.quantile(percentile / 100)];
        look(from, factor * from + offset);
        look((to - offset) / factor, to);
    }
    return largest;
}
function unit_change_short(factor) {
    return String(Number(factor.toPrecision(4)));
}

;// CONCATENATED MODULE: ./src/drift/apart.ts


/**
 * How far two columns are apart, whatever they are called, in [0, 1]: numbers by their cumulative shares at every percentile, categories by
 * total variation, columns of different kinds by 1. For hints: what decides is measured exactly, elsewhere.
 */
function apart(one, other) {
    if (isNumeric(one) && isNumeric(other))
        return one.type === other.type ? numbersApart(one, other) : 1;
    if (isNumeric(one) || isNumeric(other))
        return 1;
    const [n, m] = [valuesIn(one), valuesIn(other)];
    if (n === 0 || m === 0)
        return 1;
    const [before, after] = [countsByValue(one), countsByValue(other)];
    const common = [...before].map(([text, count]) => Math.min(count / n, (after.get(text) ?? 0) / m));
    return 1 - common.reduce((sum, share) => sum + share, 0);
}
function numbersApart(one, other) {
    if (one.finite === 0 || other.finite === 0)
        return 1;
    const [first, second] = [distributionOf(one), distributionOf(other)];
    let largest = 0;
    for (let percentile = 0; percentile <= 100; percentile++) {
        for (const x of [first.quantile(percentile / 100), second.quantile(percentile / 100)]) {
            largest = Math.max(largest, Math.abs(first.below(x) - second.below(x)), Math.abs(first.upTo(x) - second.upTo(x)));
        }
    }
    return largest;
}

;// CONCATENATED MODULE: ./src/drift/causes/swapped-columns.ts


/** More drifted columns than this are no exchange of two. */
const swapped_columns_MOST = 40;
/** How near a column must come to the other's reference, and how far it must be from its own. */
const NEAR = 0.1;
const FAR = 0.3;
/**
 * Swapped columns: two columns that drifted, and each has the distribution that the other had.
 *
 * @param drifted the columns that drifted
 * @returns by name of the column, a clause without capital or period
 */
function swappedColumns(drifted) {
    const found = new Map();
    if (drifted.length > swapped_columns_MOST)
        return found;
    const moved = drifted.filter(({ reference, current }) => apart(reference, current) >= FAR);
    moved.forEach((one, index) => {
        for (const other of moved.slice(index + 1)) {
            if (apart(one.reference, other.current) > NEAR || apart(other.reference, one.current) > NEAR)
                continue;
            found.set(one.name, `looks exchanged with the column ${quoted(other.name)}`);
            found.set(other.name, `looks exchanged with the column ${quoted(one.name)}`);
        }
    });
    return found;
}

;// CONCATENATED MODULE: ./src/drift/causes/index.ts








const ofValues = [unitChange, clockShift, sentinel, filledNulls, renamedCategories, cutOff, rounding];
/** Times go on: only their place in the day says something. */
const ofTimes = [clockShift];
/** Every cause that is recognised in a column, in words. */
function causesOf(pair) {
    const causes = pair.reference.type === 'timestamp' ? ofTimes : ofValues;
    return causes.map((cause) => cause(pair)).filter((words) => words !== undefined);
}

;// CONCATENATED MODULE: ./src/drift/change-in-words.ts




/** Change of a value's share from which it says more than a quantile does. */
const MUCH = 0.05;
/**
 * What changed most in a column, in words, for the limits that were reached: "median 812 to 1,307", "`99`: 0 % to 18 %", "missing 0 % to 12 %".
 *
 * @param reached the limits that were reached; with none there is no change worth a word
 */
function changeInWords(pair, reached) {
    const of = (...rules) => reached.some((rule) => rules.includes(rule));
    const clauses = [
        ...(of('ks', 'wasserstein') && isNumberPair(pair) ? [numbersInWords(pair)] : []),
        ...(of('jensen-shannon', 'new-categories') ? [categoriesInWords(pair)] : []),
        ...(of('missing') ? [ratesInWords('missing', pair, missingIn)] : []),
        ...(of('infinite') ? [ratesInWords('infinite', pair, infiniteIn)] : [])
    ];
    return clauses.join('; ');
}
function ratesInWords(what, { reference, current }, counted) {
    return `${what} ${fromTo(counted(reference) / rowsOf(reference), counted(current) / rowsOf(current))}`;
}
function infiniteIn(column) {
    return isNumeric(column) ? column.infinite.negative + column.infinite.positive : 0;
}
function fromTo(before, after) {
    return `${shareInWords(before)} to ${shareInWords(after)}`;
}
/** What a reader knows of a distribution, the middle first. */
const quantiles = [
    [0.5, 'median'],
    [0.25, '25th percentile'],
    [0.75, '75th percentile'],
    [0.1, '10th percentile'],
    [0.9, '90th percentile'],
    [0.01, '1st percentile'],
    [0.99, '99th percentile']
];
/** Smallest move of a quantile that is told, in spreads of the reference from the 10th to the 90th percentile. */
const SEEN = 0.05;
/** The share of a value that holds half of the column, else a quantile, of the other values where such a value kept its share. */
function numbersInWords({ reference, current }) {
    const before = countsByValue(reference);
    const [mode] = [...before].filter(([, count]) => count >= reference.finite / 2);
    if (mode === undefined)
        return quantileInWords(reference, current);
    const [value, count] = mode;
    const [was, is] = [count / reference.finite, (countsByValue(current).get(value) ?? 0) / current.finite];
    if (Math.abs(is - was) >= MUCH || count === reference.finite)
        return `${shownNumber(value)}: ${fromTo(was, is)}`;
    return `besides ${shownNumber(value)}: ${quantileInWords(without(reference, value), without(current, value))}`;
}
/** The first quantile that moved visibly, the median first; where none did, the one that moved most. */
function quantileInWords(reference, current) {
    const [before, after] = [distributionOf(reference), distributionOf(current)];
    const visible = SEEN * (before.quantile(0.9) / 2 - before.quantile(0.1) / 2);
    const moves = quantiles.map(([share, words]) => {
        const [was, is] = [before.quantile(share), after.quantile(share)];
        return { words, was, is, by: Math.abs(is / 2 - was / 2) };
    });
    const most = moves.reduce((largest, move) => (move.by > largest.by ? move : largest));
    const { words, was, is } = moves.find(({ by }) => by > 0 && by >= visible) ?? most;
    return `${words} ${(0,comparison/* inWords */.r4)(was)} to ${(0,comparison/* inWords */.r4)(is)}`;
}
function without(column, value) {
    return { ...column, at: column.at.map((count, index) => (column.edges[index] === value ? 0 : count)) };
}
function categoriesInWords(pair) {
    if (isCategoryPair(pair))
        return categoryInWords(pair);
    const { reference, current } = pair;
    if (reference.type !== 'timestamp' || current.type !== 'timestamp')
        return '';
    const hours = (column) => new Map(column.hours.entries());
    const change = largestChange(hours(reference), hours(current), [reference.finite, current.finite]);
    return change === undefined ? '' : `hour ${change.name} (UTC): ${fromTo(change.was, change.is)}`;
}
function categoryInWords({ reference, current }) {
    const [before, after] = [countsByValue(reference), countsByValue(current)];
    const rows = [valuesIn(reference), valuesIn(current)];
    const largest = largestChange(before, after, rows);
    const fresh = largestChange(new Map(), new Map([...after].filter(([name]) => !before.has(name))), rows);
    // What is new says more than what made way for it.
    const change = fresh !== undefined && largest !== undefined && fresh.is >= Math.abs(largest.is - largest.was) / 2 ? fresh : largest;
    return change === undefined ? '' : `${quoted(change.name)}: ${fromTo(change.was, change.is)}`;
}
/** The value whose share changed most; of several the one that grew. */
function largestChange(before, after, [n, m]) {
    let largest;
    for (const name of [...after.keys(), ...before.keys()]) {
        const [was, is] = [(before.get(name) ?? 0) / n, (after.get(name) ?? 0) / m];
        if (largest === undefined || Math.abs(is - was) > Math.abs(largest.is - largest.was))
            largest = { name, was, is };
    }
    return largest;
}

;// CONCATENATED MODULE: ./src/drift/why-not-tested.ts

/** Why a column of the reference is not tested, a clause without capital or period; undefined where it is. */
function whyNotTested(column, { group, columns }) {
    const { name, type } = column;
    if (name === group)
        return 'it says which rows belong together';
    if (type === 'text')
        return 'it has too many different values to be compared by category';
    if (type === 'timestamp' && !columns.has(name))
        return 'it holds times, which always go on; name it in the policy to compare hours and weekdays';
    if (valuesIn(column) === 0)
        return 'the reference has no value of it';
    return undefined;
}

;// CONCATENATED MODULE: ./src/drift/known-reference.ts



/** The columns of a reference that are tested, by name: each must be answered for. */
function testedColumns({ columns }, entry) {
    const tested = columns.filter((column) => !entry.exclude.includes(column.name) && whyNotTested(column, entry) === undefined);
    return new Map(tested.map((column) => [column.name, column]));
}
/** What shows that a column was compared with something else: a clause without capital or period; undefined where nothing does. */
function ofAnotherReference({ type, reference }, column, { profile, lasting }) {
    if (type !== column.type)
        return `it was compared as ${type}, and the reference holds ${column.type}`;
    if (!lasting)
        return undefined;
    if (reference.rows !== profile.rows)
        return `it was compared with ${(0,comparison/* countInWords */.K4)(reference.rows)} rows, and the reference has ${(0,comparison/* countInWords */.K4)(profile.rows)}`;
    if (reference.missing !== missingIn(column) / rowsOf(column))
        return 'it was compared with a column of another share of missing cells than the reference has';
    return undefined;
}

;// CONCATENATED MODULE: ./src/drift/aligned-categories.ts

/**
 * Both sides by the values whose rows are known on both: a value that one side lists and the other counted with others goes to its bucket on both.
 * O(values of both).
 */
function alignedCategories(before, after) {
    const [first, second] = [new Map(before.categories), new Map(after.categories)];
    const known = (value) => (first.has(value) || before.tail === undefined) && (second.has(value) || after.tail === undefined);
    const values = [...new Set([...first.keys(), ...second.keys()])].filter(known);
    const shared = new Set(values);
    const counted = (column, rows) => {
        const tail = [...(column.tail ?? new Array(TAIL_BUCKETS).fill(0))];
        for (const [value, count] of rows)
            if (!shared.has(value))
                tail[tailBucket(value)] += count;
        return { rows: values.map((value) => rows.get(value) ?? 0), tail };
    };
    return { values, before: counted(before, first), after: counted(after, second) };
}

;// CONCATENATED MODULE: ./src/drift/paired-categories.ts

/** Both sides by the same categories, and by the same buckets of all that a profile counted without their names. */
function pairedCategories({ reference, current }) {
    const { values, before, after } = alignedCategories(reference, current);
    return {
        names: [...values, ...before.tail.keys()],
        reference: [...before.rows, ...before.tail],
        current: [...after.rows, ...after.tail]
    };
}

;// CONCATENATED MODULE: ./src/drift/measure-categories.ts






/** Power with which a change is called detectable. */
const POWER = 0.8;
/** With fewer rows a category the chi-square distribution behind the stability bound does not hold: it would call thin data stable. */
const ROWS_A_CATEGORY = 5;
/** Categories or booleans: chi-square after rare categories were put together, and the Jensen-Shannon distance without its bias. */
function measureCategories(pair, by) {
    const counts = pairedCategories(pair);
    const cells = cellsOfCategories(counts);
    const fresh = measureNewCategories({ name: pair.name, counts, cells }, by);
    const { evidence } = measureJensenShannon({ name: pair.name, counts, cells, key: 'chi-square' }, by);
    return {
        method: `chi-square${by.grouping === undefined ? '' : ', whole groups permuted'}`,
        limits: [evidence, fresh.evidence],
        statistics: { ...shownCategories(counts, by), ...fresh.statistics }
    };
}
/** Effect, p-value and stability of one set of categories. */
function measureJensenShannon({ name, counts, cells, key }, by) {
    const value = by.limits['jensen-shannon'];
    const test = (0,src_statistics/* pooledContingency */.hi)(counts);
    const distance = (0,src_statistics/* jensenShannon */.fy)(counts);
    const effect = effectOf(name, cells, by);
    const statistic = (reference, current) => (0,src_statistics/* pooledContingency */.hi)({ reference, current }).statistic;
    const limit = (worth) => (0,src_statistics/* chiSquareTail */.Mt)(test.statistic / worth, test.df);
    const p = pOf(name, { cells, statistic, limit, key }, by);
    const [n, m] = [(0,src_statistics/* total */.X5)(counts.reference) / effect, (0,src_statistics/* total */.X5)(counts.current) / effect];
    const thick = Math.min(n, m) >= ROWS_A_CATEGORY * distance.categories;
    const stable = thick && (0,src_statistics/* jensenShannonUpperBound */.Zx)(distance, { n, m }, by.alpha) <= value;
    const effective = (0,src_statistics/* jensenShannonEffectiveRows */.lo)({ categories: distance.categories, limit: value }, by.alpha) * effect;
    const settled = (0,src_statistics/* rowsForEffective */.SM)(effective, (0,src_statistics/* total */.X5)(counts.reference)).current;
    const evidence = {
        rule: 'jensen-shannon',
        value,
        estimate: distance.corrected,
        ...(Number.isNaN(p) ? {} : { p }),
        detectable: detectable(distance, (0,src_statistics/* effectiveRows */.PA)(n, m), by.alpha),
        ...(!stable && { nNeeded: Math.max(settled, Math.ceil(ROWS_A_CATEGORY * distance.categories * effect)) }),
        mayPass: stable && !Number.isNaN(p)
    };
    return { evidence, part: { effect: distance.corrected, p } };
}
/** The distance at which the chi-square test is significant with 80 % power. */
function detectable({ categories }, worth, alpha) {
    const df = categories - 1;
    if (df === 0)
        return 1;
    const noncentrality = (0,src_statistics/* noncentralityUpperBound */.VJ)((0,src_statistics/* chiSquareQuantile */.pV)(1 - alpha, df), df, 1 - POWER);
    return Math.min(1, Math.sqrt(noncentrality / (8 * Math.LN2 * worth)));
}
function cellsOfCategories({ names }) {
    const places = new Map(names.map((name, index) => [name, index]));
    return {
        cellCount: names.length,
        *rowsOf(column) {
            if (isNumeric(column))
                throw new Error(`the groups of ${column.name} hold numbers, not categories`);
            for (const [name, rows] of column.categories) {
                const place = places.get(name) ?? places.get(tailBucket(name));
                if (place === undefined)
                    throw new Error(`a group of ${column.name} holds a category that its table does not`);
                yield [place, rows];
            }
        }
    };
}
function shownCategories(counts, by) {
    const [plain, pooled] = [(0,src_statistics/* contingency */.em)(counts), (0,src_statistics/* pooledContingency */.hi)(counts)];
    const { divergence, distance, corrected, categories, df } = (0,src_statistics/* jensenShannon */.fy)(counts);
    const [n, m] = [(0,src_statistics/* total */.X5)(counts.reference), (0,src_statistics/* total */.X5)(counts.current)];
    const psi = (0,src_statistics/* stabilityIndex */.gX)(counts, by.alpha);
    const changes = (0,src_statistics/* shareChanges */.iy)(counts);
    return {
        'jensen-shannon': distance,
        'jensen-shannon-corrected': corrected,
        'jensen-shannon-upper': (0,src_statistics/* jensenShannonUpperBound */.Zx)({ divergence, df }, { n, m }, by.alpha),
        'chi-square': pooled.statistic,
        'chi-square-df': pooled.df,
        'chi-square-p': pooled.p,
        'categories-pooled': pooled.pooled,
        categories,
        psi: psi.value,
        'psi-critical': psi.critical,
        hellinger: (0,src_statistics/* hellinger */.Vm)(counts),
        'total-variation': changes.totalVariation,
        'l-infinity': changes.largest,
        'cramers-v': (0,src_statistics/* cramersV */.o1)(plain, n + m),
        'cramers-v-corrected': (0,src_statistics/* cramersVCorrected */.HS)(plain, n + m)
    };
}

;// CONCATENATED MODULE: ./src/drift/measure-missing.ts




/** No table has more rows. */
const MOST_ROWS = 1e12;
/**
 * Whether more cells are missing than in the reference: null, blank or NaN, of all rows. The rise of the rate, with a one-sided p-value
 * (Fisher's mid-p where a side has fewer than 300 rows); shown stable where Newcombe's upper bound of the rise stays within the limit.
 */
function measureMissing(pair, by) {
    return riseOf('missing', pair, { counted: missingIn, ...by });
}
/** The same for infinite values. */
function measureInfinite(pair, by) {
    const counted = (column) => isNumeric(column) ? column.infinite.negative + column.infinite.positive : 0;
    return riseOf('infinite', pair, { counted, ...by });
}
function riseOf(rule, { name, reference, current }, by) {
    const cells = cellsOfShare(by.counted);
    const [before, after] = [reference, current].map((column) => ({ successes: by.counted(column), n: rowsOf(column) }));
    if (before === undefined || after === undefined)
        throw new Error('a column has two sides');
    const value = by.limits[rule];
    const limit = (effect) => effect === 1 ? (0,src_statistics/* twoProportions */.uc)(after, before).pRise : (0,src_statistics/* normalTail */.WI)((0,src_statistics/* pooledZ */.UN)(after, before) / Math.sqrt(effect));
    const p = pOf(name, { cells, statistic: riseOfCells, limit, key: rule }, by);
    const effect = effectOf(name, cells, by);
    const mayPass = upperBound(worth(after, effect), worth(before, effect), by.alpha) <= value;
    const nNeeded = mayPass ? undefined : rowsForRise(worth(before, effect), value, by.alpha);
    return {
        rule,
        value,
        estimate: after.successes / after.n - before.successes / before.n,
        ...(Number.isNaN(p) ? {} : { p }),
        mayPass: mayPass && !Number.isNaN(p),
        ...(nNeeded !== undefined && { nNeeded: Math.ceil(nNeeded * effect) })
    };
}
/** 1 + rise of the share of the second cell: not negative, as a distance must be. */
function riseOfCells(reference, current) {
    const share = ([others = 0, counted = 0]) => counted / (others + counted);
    return 1 + share(current) - share(reference);
}
function worth({ successes, n }, effect) {
    return { successes: successes / effect, n: n / effect };
}
function upperBound(current, reference, alpha) {
    return (0,src_statistics/* independentProportions */.yc)(current, reference).bounds(alpha).high;
}
/** Rows of the current table, at the rate of the reference, with which the bound stays within the limit; undefined where none would do. */
function rowsForRise(reference, limit, alpha) {
    const rate = reference.successes / reference.n;
    const excludes = (n) => upperBound({ successes: rate * n, n }, reference, alpha) <= limit;
    if (!excludes(MOST_ROWS))
        return undefined;
    let [low, high] = [0, MOST_ROWS];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (excludes(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}

;// CONCATENATED MODULE: ./src/drift/evidence.ts

/** What each type of column is held against, in the order of a check's limits. */
const rulesOf = {
    numeric: ['ks', 'wasserstein', 'missing', 'infinite'],
    categorical: ['jensen-shannon', 'new-categories', 'missing'],
    boolean: ['jensen-shannon', 'new-categories', 'missing'],
    timestamp: ['jensen-shannon', 'missing'],
    text: []
};
/**
 * One effect and p-value of a column that is tested in parts: p is that of the deciding part, times the number of parts (Bonferroni).
 *
 * A part fails by its own p-value only. So of those that reach the limit the least likely one decides; where none does, the largest effect and
 * the smallest p-value stand, and neither can fail.
 *
 * @example
 * decidingPart([{ effect: 0.01, p: 0.001 }, { effect: 0.2, p: 0.02 }], 0.1) // => { effect: 0.2, p: 0.04 }
 */
function decidingPart(parts, limit) {
    const beyond = parts.filter(({ effect }) => (0,comparison/* atLeast */.jZ)(effect, limit));
    const p = Math.min(...(beyond.length > 0 ? beyond : parts).map((part) => part.p));
    const deciding = beyond.filter((part) => part.p === p);
    const effect = Math.max(...(deciding.length > 0 ? deciding : parts).map((part) => part.effect));
    return { effect, p: Math.min(1, parts.length * p) };
}

;// CONCATENATED MODULE: ./src/drift/mode.ts



/** Share of the reference from which a value is a mode of its own. */
const HALF = 0.5;
/** Values beside the mode that each side needs before their distribution is tested. */
const FEWEST_BESIDE = 50;
/** The mode of a column, where one value holds at least half of the reference. */
function modeOf({ edges, reference, current }) {
    const n = (0,src_statistics/* total */.X5)(reference.at) + (0,src_statistics/* total */.X5)(reference.between);
    const edge = edges.findIndex((_, index) => (reference.at[index] ?? 0) >= HALF * n);
    const value = edges[edge];
    if (value === undefined)
        return undefined;
    return {
        value,
        edge,
        reference: { successes: reference.at[edge] ?? 0, n },
        current: { successes: current.at[edge] ?? 0, n: (0,src_statistics/* total */.X5)(current.at) + (0,src_statistics/* total */.X5)(current.between) }
    };
}
/** The values beside the mode. */
function beside(counts, { edge }) {
    const without = ({ at, between }) => ({
        at: Array.from(at, (count, index) => (index === edge ? 0 : count)),
        between
    });
    return { ...counts, reference: without(counts.reference), current: without(counts.current) };
}
/** The share of the mode, and the distribution of the other values where there are enough on both sides. */
function partsOf(name, counts, mode, by) {
    const cell = 2 * mode.edge + 1;
    const { successes, n } = mode.current;
    const share = {
        effect: Math.abs(successes / n - mode.reference.successes / mode.reference.n),
        p: pOf(name, {
            cells: { ...cellsOfNumbers(counts.edges, (each) => (each === cell ? 1 : 0)), cellCount: 2 },
            statistic: src_statistics/* ksOfCells */.dp,
            limit: (effect) => effect === 1
                ? (0,src_statistics/* twoProportions */.uc)(mode.current, mode.reference).pTwoSided
                : Math.min(1, 2 * (0,src_statistics/* normalTail */.WI)(Math.abs((0,src_statistics/* pooledZ */.UN)(mode.current, mode.reference)) / Math.sqrt(effect))),
            key: 'mode'
        }, by)
    };
    const rest = (0,src_statistics/* ksDistance */.sh)(beside(counts, mode));
    if (Math.min(rest.n, rest.m) < FEWEST_BESIDE)
        return { share };
    const cells = cellsOfNumbers(counts.edges, (each) => (each === cell ? undefined : each));
    const p = pOf(name, { cells, statistic: src_statistics/* ksOfCells */.dp, limit: (effect) => (0,src_statistics/* ksLimitTail */.sr)(rest, effect), key: 'rest' }, by);
    return { share, rest: { effect: rest.d, p } };
}
/** Upper bound of how much the share of the mode changed, at level 1 - alpha. */
function modeUpperBound({ reference, current }, alpha, effect) {
    const worth = ({ successes, n }) => ({ successes: successes / effect, n: n / effect });
    const { low, high } = (0,src_statistics/* independentProportions */.yc)(worth(current), worth(reference)).bounds(alpha);
    return Math.max(-low, high);
}

;// CONCATENATED MODULE: ./src/drift/paired-numbers.ts


/**
 * Both sides at the same edges: at all values of both where both profiles are exact, else at the reference's edges. O(edges of both).
 *
 * @throws MeasurementError if the current side was counted at other edges and cannot be counted again without its rows
 */
function pairedNumbers({ name, reference, current }) {
    const exact = reference.exact && current.exact;
    const edges = exact ? unionOfEdges(reference.edges, current.edges) : reference.edges;
    const [before, after] = [countedAt(reference, edges), countedAt(current, edges)];
    if (before === undefined || after === undefined) {
        throw new documents/* MeasurementError */.HG({
            field: name,
            message: 'the current table was not counted at the edges of the reference, so the two cannot be compared',
            hint: 'Count the current table with the reference profile at hand'
        });
    }
    const bound = before.between.reduce((largest, count, index) => Math.max(largest, Math.min(count / reference.finite, (after.between[index] ?? 0) / current.finite)), 0);
    return { edges, reference: before, current: after, bound };
}

;// CONCATENATED MODULE: ./src/drift/parts-of-range.ts

/**
 * Numbers in about ten parts that hold equally many values of the reference, fewer where one value holds more: each part ends with an edge,
 * inclusive. The counts are exact, and every value lies in one part. O(edges).
 */
function partsOfRange({ edges, reference, current }, parts = 10) {
    const { upTo, n } = (0,src_statistics/* cumulative */.wm)(reference);
    const ends = [];
    for (let part = 1; part < parts; part++) {
        const edge = upTo.findIndex((count) => count >= (part / parts) * n);
        if (edge >= 0 && edge !== ends.at(-1) && edge < edges.length - 1)
            ends.push(edge);
    }
    return { reference: countsUpTo(reference, ends), current: countsUpTo(current, ends) };
}
function countsUpTo(counts, ends) {
    const { upTo, n } = (0,src_statistics/* cumulative */.wm)(counts);
    const passed = [...ends.map((edge) => upTo[edge] ?? 0), n];
    return passed.map((count, index) => count - (passed[index - 1] ?? 0));
}

;// CONCATENATED MODULE: ./src/drift/measure-numbers.ts








/** Up to so many pairs of values SciPy's exact p-value is shown beside. */
const EXACT_PAIRS = 4_000_000;
/** Power with which a change is called detectable. */
const measure_numbers_POWER = 0.8;
/**
 * A column of numbers: Kolmogorov and Smirnov's distance with Kolmogorov's limit of its p-value, and the clipped Wasserstein distance. A value
 * that holds half of the reference is a mode of its own: its share and the distribution of the others are two parts of one test.
 */
function measureNumbers(pair, by) {
    const counts = pairedNumbers(pair);
    const whole = (0,src_statistics/* ksDistance */.sh)(counts);
    const compared = { counts, whole, effect: effectOf(pair.name, cellsOfNumbers(counts.edges, same), by) };
    const { evidence, statistics } = measureKs(pair.name, compared, by);
    const clipped = (0,src_statistics/* clippedWasserstein */.o6)(counts);
    return {
        method: `Kolmogorov-Smirnov${by.grouping === undefined ? '' : ', whole groups permuted'}`,
        limits: [evidence, measureWasserstein(clipped, evidence, compared, by)],
        statistics: { ...statistics, ...shown(pair, compared, by), ...shownWasserstein(counts, clipped) }
    };
}
function same(cell) {
    return cell;
}
function measureKs(name, { counts, whole, effect }, by) {
    const value = by.limits.ks;
    const upper = (0,src_statistics/* ksUpperBound */.bS)(whole, by.alpha, effect);
    const mode = modeOf(counts);
    const { share, rest } = mode === undefined ? { share: undefined } : partsOf(name, counts, mode, by);
    const parts = share === undefined ? [wholePart(name, { counts, whole }, by)] : [share, ...(rest ? [rest] : [])];
    const { effect: estimate, p } = decidingPart(parts, value);
    const stable = upper <= value && (mode === undefined || modeUpperBound(mode, by.alpha, effect) <= value);
    const worth = (0,src_statistics/* effectiveRows */.PA)(whole.n, whole.m) / effect;
    const evidence = {
        rule: 'ks',
        value,
        estimate,
        ...(Number.isNaN(p) ? {} : { p }),
        detectable: Math.min(1, ((0,src_statistics/* kolmogorovCritical */.ro)(by.alpha) + (0,src_statistics/* normalQuantile */.Zl)(measure_numbers_POWER) / 2) / Math.sqrt(worth)),
        ...needed((0,src_statistics/* ksEffectiveRows */.R)(value, by.alpha) * effect, whole, stable),
        mayPass: stable && !Number.isNaN(p)
    };
    return { evidence, statistics: { 'ks-upper': upper, ...shownMode(mode?.value, share, rest) } };
}
function wholePart(name, { counts, whole }, by) {
    const limit = (effect) => (0,src_statistics/* ksLimitTail */.sr)(whole, effect);
    const cells = cellsOfNumbers(counts.edges, same);
    return { effect: whole.d, p: pOf(name, { cells, statistic: src_statistics/* ksOfCells */.dp, limit, key: 'ks' }, by) };
}
/**
 * Clipped to the middle of the reference, less what it would be under no change, in standard deviations. Significant when the column is; shown
 * stable where the distance, and at each place what chance may have hidden, stay within the limit. Where the middle is one value, nothing in it
 * moved, and the share of that value decides alone.
 */
function measureWasserstein(clipped, ks, { whole, effect }, by) {
    const value = by.limits.wasserstein;
    const p = ks.p === undefined ? {} : { p: ks.p };
    if (clipped === undefined || !(clipped.deviation > 0))
        return { rule: 'wasserstein', value, estimate: 0, ...p, mayPass: ks.mayPass };
    const { distance, expected, deviation } = clipped;
    const noise = expected * Math.sqrt(effect);
    // The expectation is sqrt(2/pi) standard errors, added up over the range.
    const hidden = (0,src_statistics/* normalQuantile */.Zl)(1 - by.alpha / 2) * Math.sqrt(Math.PI / 2) * noise;
    const stable = (distance + hidden) / deviation <= value && ks.p !== undefined;
    // Distance under no change reaches about twice its expectation.
    const times = ((2 * noise + hidden) / (value * deviation)) ** 2;
    return {
        rule: 'wasserstein',
        value,
        estimate: Math.max(0, distance - noise) / deviation,
        ...p,
        ...needed(times * (0,src_statistics/* effectiveRows */.PA)(whole.n, whole.m), whole, stable),
        mayPass: stable
    };
}
/** Rows of the current side, where more would settle it. */
function needed(effective, { n }, stable) {
    return stable || !Number.isFinite(effective) ? {} : { nNeeded: (0,src_statistics/* rowsForEffective */.SM)(effective, n).current };
}
function shown({ reference, current }, { counts, whole }, by) {
    const parts = partsOfRange(counts);
    const { n, m } = whole;
    const psi = (0,src_statistics/* stabilityIndex */.gX)(parts, by.alpha);
    return {
        ks: whole.d,
        'ks-p': (0,src_statistics/* ksLimitTail */.sr)(whole),
        ...(n * m <= EXACT_PAIRS && { 'ks-p-exact': (0,src_statistics/* ksExactTail */.YV)(whole.d, n, m) }),
        ...(counts.bound > 0 && { 'ks-bound': counts.bound }),
        psi: psi.value,
        'psi-critical': psi.critical,
        hellinger: (0,src_statistics/* hellinger */.Vm)(parts),
        'total-variation': (0,src_statistics/* shareChanges */.iy)(parts).totalVariation,
        ...withSides('median', (side) => (0,src_statistics/* quantileOfCounts */.HD)(counts.edges, counts[side], 0.5)),
        // The last digits of a mean depend on the order of the rows.
        ...withSides('mean', (side) => (0,comparison/* asWritten */.qm)({ reference, current }[side].mean ?? Number.NaN))
    };
}
function withSides(name, of) {
    return { [`${name}-reference`]: of('reference'), [`${name}-current`]: of('current') };
}
function shownWasserstein(counts, clipped) {
    return {
        wasserstein: (0,src_statistics/* wassersteinDistance */.wA)(counts),
        ...(clipped !== undefined && {
            'wasserstein-clipped': clipped.distance,
            'wasserstein-expected': clipped.expected,
            'clipped-deviation': clipped.deviation
        })
    };
}
function shownMode(value, share, rest) {
    return {
        ...(value !== undefined && { mode: value }),
        ...(share !== undefined && { 'mode-change': share.effect, 'mode-p': share.p }),
        ...(rest !== undefined && { 'rest-ks': rest.effect, 'rest-ks-p': rest.p })
    };
}

;// CONCATENATED MODULE: ./src/drift/measure-timestamps.ts



/**
 * Instants, by the hour of the day and the day of the week (UTC): two sets of categories, two parts of one test. Instants themselves always
 * drift, because time goes on.
 */
function measureTimestamps(pair, by) {
    const [hours, weekdays] = [measureCycle('hours', pair, by), measureCycle('weekdays', pair, by)];
    const value = by.limits['jensen-shannon'];
    const { effect, p } = decidingPart([hours.part, weekdays.part], value);
    const nNeeded = Math.max(hours.evidence.nNeeded ?? 0, weekdays.evidence.nNeeded ?? 0);
    const evidence = {
        rule: 'jensen-shannon',
        value,
        estimate: effect,
        ...(Number.isNaN(p) ? {} : { p }),
        detectable: Math.max(hours.evidence.detectable ?? 0, weekdays.evidence.detectable ?? 0),
        ...(nNeeded > 0 && { nNeeded }),
        mayPass: hours.evidence.mayPass && weekdays.evidence.mayPass
    };
    return {
        method: 'chi-square of hours and weekdays',
        limits: [evidence],
        statistics: {
            'hours-jensen-shannon': (0,src_statistics/* jensenShannon */.fy)(countsOf('hours', pair)).corrected,
            'hours-p': hours.part.p,
            'weekdays-jensen-shannon': (0,src_statistics/* jensenShannon */.fy)(countsOf('weekdays', pair)).corrected,
            'weekdays-p': weekdays.part.p
        }
    };
}
function measureCycle(cycle, pair, by) {
    const counts = countsOf(cycle, pair);
    const cells = {
        cellCount: counts.reference.length,
        rowsOf: (column) => countsIn(cycle, column).entries()
    };
    return measureJensenShannon({ name: pair.name, counts, cells, key: cycle }, by);
}
function countsOf(cycle, pair) {
    return { reference: countsIn(cycle, pair.reference), current: countsIn(cycle, pair.current) };
}
function countsIn(cycle, column) {
    if (column.type !== 'timestamp')
        throw new Error(`${column.name} holds no instants`);
    return column[cycle];
}

;// CONCATENATED MODULE: ./src/drift/schema-checks.ts





/** How alike a column that is gone and one that is new must be to be taken for the same, and the rows that show it. */
const ALIKE = 0.1;
const ROWS_ALIKE = 100;
/** Share of misfits from which the cells that do fit are no column any more. */
const MOSTLY = 0.5;
/** Columns that are missing, new, of another type or all null: each a failed check. Nothing is tested, so there is no q. */
function compareSchemas(reference, current, rules) {
    const excluded = new Set(rules.entry.exclude);
    const rows = { reference: reference.rows, current: current.rows };
    const before = reference.columns.filter(({ name }) => !excluded.has(name));
    const after = current.columns.filter(({ name }) => !excluded.has(name));
    const currentBy = new Map(after.map((column) => [column.name, column]));
    const known = new Set(before.map(({ name }) => name));
    const lost = before.filter(({ name }) => !currentBy.has(name));
    const fresh = after.filter(({ name }) => !known.has(name));
    const both = before.flatMap((column) => {
        const now = currentBy.get(column.name);
        return now === undefined ? [] : [{ name: column.name, reference: column, current: now }];
    });
    const faults = [
        ...lost.map((column) => missingColumn(column, fresh)),
        ...fresh.map((column) => newColumn(column, lost)),
        ...both.map((pair) => faultOf(pair, rows, rules)).filter((fault) => fault !== undefined)
    ];
    return {
        checks: faults.map((fault) => schemaCheck(fault, rules)),
        pairs: both.filter((pair) => sameKind(pair) && !isGone(pair, rows))
    };
}
function missingColumn(column, fresh) {
    const heir = fresh.find((other) => isAlike(column, other));
    return {
        name: column.name,
        share: 1,
        reason: 'the column is missing: the reference has it, the current table does not',
        nextStep: heir === undefined
            ? 'Bring the column back, or exclude it in the policy, in a pull request of its own'
            : `The new column ${quoted(heir.name)} holds the same values: was it renamed? Take the old name back, or make the new data the reference`
    };
}
function newColumn(column, lost) {
    const before = lost.find((other) => isAlike(other, column));
    return {
        name: column.name,
        share: 1,
        reason: 'the column is new: the current table has it, the reference does not',
        nextStep: before === undefined
            ? 'Leave the column out, exclude it in the policy, or make the new data the reference'
            : `It holds the same values as ${quoted(before.name)}, which is missing: was it renamed? Take the old name back, or make the new data the reference`
    };
}
function isAlike(one, other) {
    return Math.min(valuesIn(one), valuesIn(other)) >= ROWS_ALIKE && apart(one, other) <= ALIKE;
}
function faultOf(pair, rows, rules) {
    const { name, reference, current } = pair;
    if (!sameKind(pair)) {
        return {
            name,
            share: 1,
            reason: `the column changed its type: ${reference.type} in the reference, ${current.type} in the current table`,
            nextStep: 'Look at how the column is written; if it is meant, make the new data the reference'
        };
    }
    if (newMisfits(pair, rows, rules))
        return misfitting(pair, rows);
    if (hasValues(reference, rows.reference) && missingIn(current) === rows.current)
        return {
            name,
            share: 1,
            reason: rows.current === 1
                ? 'the one cell is null or blank'
                : `all ${(0,comparison/* countInWords */.K4)(rows.current)} cells are null or blank`,
            nextStep: 'Look at how the column is made: a join that finds nothing, or a source that is gone'
        };
    return undefined;
}
function misfitting({ name, reference, current }, rows) {
    const { misfits, type } = current;
    const share = misfits / rows.current;
    const before = reference.misfits === 0 ? '' : ` (before: ${shareInWords(reference.misfits / rows.reference)})`;
    const no = `no ${words[type]}`;
    const all = misfits === rows.current;
    const some = misfits === 1 ? `1 cell is ${no}` : `${(0,comparison/* countInWords */.K4)(misfits)} cells are ${no}`;
    const none = misfits === 1 ? `the one cell is ${no}` : `none of the ${(0,comparison/* countInWords */.K4)(misfits)} cells is a ${words[type]}`;
    const stored = all ? '; what a Parquet file or a database calls text is text, whatever it reads as' : '';
    return {
        name,
        share,
        reason: all ? none : `${some}: ${shareInWords(share)} of the rows${before}`,
        nextStep: `Look at how the column is written: the reference holds ${words[type]}s${stored}`
    };
}
const words = {
    numeric: 'number',
    timestamp: 'timestamp',
    boolean: 'boolean',
    categorical: 'text',
    text: 'text'
};
/** Cells of another type: any where the reference has none, else a rise that the limit for missing values would not allow either. */
function newMisfits({ reference, current }, rows, { entry, alpha }) {
    if (current.misfits === 0 || reference.misfits === 0)
        return current.misfits > 0;
    const limit = entry.columns.get(current.name)?.limits.missing ?? entry.limits.missing;
    const { difference, pRise } = (0,src_statistics/* twoProportions */.uc)({ successes: current.misfits, n: rows.current }, { successes: reference.misfits, n: rows.reference });
    return difference >= limit && pRise < alpha;
}
/** Categories, booleans and free text are all text; where the reference holds booleans only, so must the current table. */
function sameKind({ reference, current }) {
    return kindOf(reference) === kindOf(current) || (kindOf(reference) === 'text' && current.type === 'boolean');
}
function kindOf({ type }) {
    return type === 'categorical' || type === 'text' ? 'text' : type;
}
/** Too little is left to compare: no value at all, or mostly misfits. */
function isGone({ reference, current }, rows) {
    if (!hasValues(reference, rows.reference))
        return false;
    return !hasValues(current, rows.current) || current.misfits >= MOSTLY * rows.current;
}
/** Free text keeps no values in its profile, so they are counted by what is none. */
function hasValues(column, rows) {
    return missingIn(column) + column.misfits < rows;
}
function schemaCheck({ name, share, reason, nextStep }, { entry }) {
    return {
        id: (0,comparison/* checkId */.ij)('schema', name),
        family: 'schema',
        subject: name,
        status: 'fail',
        severity: entry.columns.get(name)?.severity ?? entry.severity,
        limits: [{ rule: 'schema', value: 0, status: 'fail', of: 'distance', estimate: share, mayPass: false, reason }],
        reason: (0,comparison/* sentence */.em)(reason),
        nextStep: (0,comparison/* sentence */.em)(nextStep)
    };
}

;// CONCATENATED MODULE: ./src/drift/shares.ts




/** Categories that have a place of their own. */
const LEADING = 8;
/**
 * A picture of a column on both sides, in a few shares that sum to 1: numbers in about ten parts that hold equally many values of the reference,
 * categories by the eight leading ones of the reference and all others, times by the hour of the day. Undefined where a side has no value.
 */
function shares_sharesOf(pair) {
    const counts = shares_countsOf(pair);
    if (counts === undefined || (0,src_statistics/* total */.X5)(counts.reference) === 0 || (0,src_statistics/* total */.X5)(counts.current) === 0)
        return undefined;
    return { reference: sharesOfCounts(counts.reference), current: sharesOfCounts(counts.current) };
}
function shares_countsOf(pair) {
    const { reference, current } = pair;
    if (reference.type === 'timestamp' && current.type === 'timestamp')
        return { reference: reference.hours, current: current.hours };
    if (isNumberPair(pair))
        return partsOfRange(pairedNumbers(pair));
    return isCategoryPair(pair) ? leadingCategories(pair) : undefined;
}
function leadingCategories({ reference, current }) {
    const leading = reference.categories.slice(0, LEADING).map(([text]) => text);
    const counted = (column) => {
        const counts = countsByValue(column);
        const own = leading.map((text) => counts.get(text) ?? 0);
        return [...own, valuesIn(column) - (0,src_statistics/* total */.X5)(own)];
    };
    return { reference: counted(reference), current: counted(current) };
}
function sharesOfCounts(counts) {
    const all = (0,src_statistics/* total */.X5)(counts);
    return Array.from(counts, (count) => count / all);
}

;// CONCATENATED MODULE: ./src/drift/judge-drift.ts
















/**
 * Compares two tables by their profiles: a check for each column, each fault of the schema, and the share of drifted columns.
 *
 * False findings are held down over all columns together (Benjamini and Hochberg), and none is one without an effect. A column that cannot be
 * measured is an error of its own and stops no other.
 *
 * @throws MeasurementError if a table has no rows
 */
function judgeDrift(question) {
    const { reference, current, entry, confidence, outputs } = question;
    demandRows(reference, 'reference');
    demandRows(current, 'current');
    const rules = { entry, outputs, alpha: alphaOf(confidence) };
    const { checks: schema, pairs } = compareSchemas(reference, current, rules);
    const why = new Map(pairs.map(({ name, reference: column }) => [name, whyNotTested(column, entry)]));
    const tested = pairs.filter(({ name }) => why.get(name) === undefined);
    const { answers, errors } = measureAll(tested, question, rules);
    const columns = [
        ...columnChecks(answers, rules).map((check) => withChange(check, tested)),
        ...errors,
        ...namedNowhere(question, rules),
        ...namedInVain(why, entry, rules)
    ];
    const share = driftedShare(columns, entry);
    return {
        checks: column_checks_inOrder([...columns, ...schema, ...(share === undefined ? [] : [share])]),
        notTested: [
            ...entry.exclude.map((column) => ({ column, why: question.whyLeftOut?.get(column) ?? 'the policy excludes it' })),
            ...pairs.flatMap(({ name }) => (why.get(name) === undefined ? [] : [{ column: name, why: why.get(name) ?? '' }]))
        ]
    };
}
function demandRows({ rows }, side) {
    if (rows > 0)
        return;
    throw new documents/* MeasurementError */.HG({
        message: `the ${side} table has no rows, so there is nothing to compare`,
        hint: 'Look at what wrote it'
    });
}
function measureAll(tested, question, rules) {
    const answers = [];
    const errors = [];
    for (const pair of tested) {
        try {
            answers.push(answerOf(pair, { question, alpha: rules.alpha, columns: tested.length }));
        }
        catch (error) {
            const reason = `the column could not be compared: ${error instanceof Error ? error.message : String(error)}`;
            errors.push(withoutNumbers(pair.name, rules, { status: 'error', reason, nextStep: repair }));
        }
    }
    return { answers: withSwaps(answers, tested), errors };
}
const repair = 'Make both profiles again with this policy; if that does not help, exclude the column in a pull request of its own';
function answerOf(pair, { question, alpha, columns }) {
    const { entry, groups, reference, current } = question;
    const own = entry.columns.get(pair.name);
    if (own?.type !== undefined && own.type !== pair.reference.type)
        throw new Error(`the policy says ${own.type}, the profile of the reference ${pair.reference.type}`);
    if (pair.current.type === 'text')
        throw new Error('the profile of the current table keeps no values of it; it was not made with the reference at hand');
    const by = {
        limits: { ...entry.limits, ...own?.limits },
        alpha,
        ...(entry.group !== undefined && { grouping: groups === undefined ? 'unknown' : groupingOf(groups, columns) })
    };
    const { method, limits, statistics } = measure(pair, by);
    const shares = shares_sharesOf(pair);
    return {
        name: pair.name,
        n: valuesIn(pair.current),
        method,
        limits: limits.map((limit) => withGroups(limit, groups)),
        drift: {
            type: pair.reference.type,
            reference: {
                rows: reference.rows,
                missing: missingShare(pair.reference),
                ...(shares && { shares: [...shares.reference] })
            },
            current: {
                rows: current.rows,
                missing: missingShare(pair.current),
                ...(shares && { shares: [...shares.current] })
            },
            statistics: { ...statistics },
            change: '',
            causes: reachedRules(limits).length > 0 ? causesOf(pair) : []
        }
    };
}
function measure(pair, by) {
    const distribution = measureDistribution(pair, by);
    const infinite = pair.reference.type === 'numeric' ? [measureInfinite(pair, by)] : [];
    return { ...distribution, limits: [...distribution.limits, measureMissing(pair, by), ...infinite] };
}
function measureDistribution(pair, by) {
    if (pair.reference.type === 'timestamp')
        return measureTimestamps(pair, by);
    if (isNumberPair(pair))
        return measureNumbers(pair, by);
    if (isCategoryPair(pair))
        return measureCategories(pair, by);
    throw new Error(`${pair.reference.type} cannot be compared with ${pair.current.type}`);
}
function withGroups(limit, groups) {
    return groups === undefined ? limit : { ...limit, groups: groupsOf(groups) };
}
function missingShare(column) {
    return missingIn(column) / rowsOf(column);
}
/** Columns that reached a limit are looked at together: two may have been exchanged. */
function withSwaps(answers, pairs) {
    const reached = new Set(answers.filter(({ limits }) => reachedRules(limits).length > 0).map(({ name }) => name));
    const swaps = swappedColumns(pairs.filter(({ name }) => reached.has(name)));
    return answers.map((answer) => {
        const swap = swaps.get(answer.name);
        if (swap === undefined)
            return answer;
        return { ...answer, drift: { ...answer.drift, causes: [swap, ...answer.drift.causes] } };
    });
}
function reachedRules(limits) {
    return limits
        .filter(({ estimate = Number.NaN, value }) => estimate > 0 && (0,comparison/* atLeast */.jZ)(estimate, value))
        .map(({ rule }) => rule);
}
/** What changed, in words, where a limit was reached. */
function withChange(check, pairs) {
    const pair = pairs.find(({ name }) => name === check.subject);
    if (check.drift === undefined || pair === undefined)
        return check;
    return { ...check, drift: { ...check.drift, change: changeInWords(pair, reachedRules(check.limits)) } };
}
/** Without a reference nothing can be compared: one check for each column that would be tested. */
function withoutReference(current, { entry, outputs }) {
    const rules = { entry, outputs, alpha: Number.NaN };
    return column_checks_inOrder([...testedColumns(current, entry).keys()].map((name) => withoutNumbers(name, rules, noReference)));
}
/** What is said of a column that there is nothing to compare with. */
const noReference = {
    status: 'no-baseline',
    reason: 'there is no reference to compare the column with',
    nextStep: 'It will be compared once a reference is there'
};
/** Columns that the policy names and neither table has. */
function namedNowhere({ reference, current, entry }, rules) {
    const known = new Set([...reference.columns, ...current.columns].map(({ name }) => name));
    return [...entry.columns.keys()]
        .filter((name) => !known.has(name) && !entry.exclude.includes(name))
        .map((name) => withoutNumbers(name, rules, nowhere));
}
/** Columns that the policy names as something that can be compared, and that cannot be: their limits would be believed to hold. */
function namedInVain(why, { columns, group }, rules) {
    return [...columns].flatMap(([name, { type }]) => {
        const reason = why.get(name);
        if (reason === undefined || type === 'text' || name === group)
            return [];
        return [
            withoutNumbers(name, rules, { status: 'missing', reason: `the policy names it, but ${reason}`, nextStep: inVain })
        ];
    });
}
const inVain = 'Write `type: text` for it where nothing is to be compared, or take it out of `drift.columns`';
const nowhere = {
    status: 'missing',
    reason: 'the policy names the column, and neither table has it',
    nextStep: 'Look at its name in `drift.columns`'
};

;// CONCATENATED MODULE: ./src/drift/stated-evidence.ts



/** What a document states about a column, limit by limit of the policy; undefined where it states nothing that can be judged. */
function statedAnswer({ subject, drift, n, method, limits }, entry) {
    if (drift === undefined || rulesOf[drift.type].length === 0)
        return undefined;
    const own = entry.columns.get(subject);
    const asked = { ...entry.limits, ...own?.limits };
    const ofAnother = own?.type !== undefined && own.type !== drift.type;
    const by = { statistics: drift.statistics, grouped: entry.group !== undefined };
    const rules = rulesOf[own?.type ?? drift.type];
    return {
        name: subject,
        drift,
        n: n ?? 0,
        method: method ?? '',
        limits: rules.map((rule) => statedIn(ofAnother ? [] : limits, { rule, value: asked[rule] }, by))
    };
}
/** What a document states about a limit of the policy. Its own status is never taken; what it states twice it does not state. */
function statedIn(limits, asked, by) {
    const [found, ...others] = limits.filter(({ rule }) => rule === asked.rule);
    if (found === undefined || others.length > 0 || found.value !== asked.value || found.estimate === undefined)
        return asked;
    if (!isTested(asked.rule, found, by))
        return asked;
    const { estimate, p, detectable, nNeeded, mayPass, groups } = found;
    return {
        ...asked,
        estimate,
        ...(p !== undefined && { p }),
        ...(detectable !== undefined && { detectable }),
        ...(nNeeded !== undefined && { nNeeded }),
        mayPass,
        ...(groups !== undefined && { groups })
    };
}
/** Whether a limit holds what a test by this policy would have left there: nothing less, or it could not fail. */
function isTested(rule, { p, groups, estimate }, { statistics, grouped }) {
    if (rule === 'new-categories' && !hasNewCategoryStatistics(statistics))
        return false;
    if (p !== undefined && !(p >= 0 && p <= 1))
        return false;
    if (!grouped)
        return p !== undefined && groups === undefined;
    // Too few groups, or groups that nobody knows, are all that leaves a test without its p.
    // Where nothing is new nothing is tested.
    if (rule === 'new-categories' && estimate === 0)
        return p === 1;
    const enough = groups !== undefined && groups.count >= FEWEST_GROUPS;
    return enough === (p !== undefined);
}

;// CONCATENATED MODULE: ./src/drift/judge-drift-again.ts






/**
 * Drift checks out of documents, judged again: columns, limits, severities, corrections and statuses come from the policy and the reference, only
 * the numbers come from the documents. A limit that is missing, or was measured against another number or another reference, is `missing`; so is
 * a column that the reference has or the policy names and no document answers for. A column that the reference does not test is an error: its
 * p-value would count in the corrections of all others.
 *
 * @param found checks of the families `drift`, `output-drift`, `schema` and `table` of any number of documents, each column once; others are left
 * out
 */
function judgeDriftAgain(found, standard) {
    const { entry, confidence, outputs } = standard;
    const rules = { entry, outputs, alpha: alphaOf(confidence) };
    const ofColumns = found.filter(({ family, subject }) => isColumn(family) && !entry.exclude.includes(subject));
    const stated = ofColumns.map((check) => statedOf(check, standard));
    const columns = [
        ...columnChecks(stated.filter(isAnswer), rules),
        ...stated.flatMap((each) => (isAnswer(each) ? [] : [withoutNumbers(each.name, rules, each)])),
        ...notAnswered(found, rules, standard)
    ];
    const share = driftedShare(columns, entry);
    const schema = found.filter(({ family, subject }) => family === 'schema' && !entry.exclude.includes(subject));
    return column_checks_inOrder([
        ...columns,
        ...schema.map((check) => schemaAgain(check, rules)),
        ...(share === undefined ? [] : [share])
    ]);
}
function isColumn(family) {
    return family === 'drift' || family === 'output-drift';
}
function isAnswer(stated) {
    return 'limits' in stated;
}
/** A column that could not be measured stays an error; anything else without the right numbers is an answer to nothing. */
function statedOf(check, { entry, reference }) {
    const { subject: name, drift, status, reason, nextStep } = check;
    const answer = statedAnswer(check, entry);
    if (answer === undefined && status === 'error')
        return { name, status, reason, nextStep };
    if (reference === undefined)
        return { name, ...(answer === undefined ? noReference : unreferenced) };
    const column = testedColumns(reference.profile, entry).get(name);
    if (column === undefined)
        return { name, ...(entry.columns.has(name) ? judge_drift_again_unanswered : stranger) };
    if (answer === undefined || drift === undefined)
        return { name, ...judge_drift_again_unanswered };
    const other = ofAnotherReference(drift, column, reference);
    return other === undefined ? answer : { name, ...judge_drift_again_unanswered, reason: other };
}
/** Columns that must be answered for and are not; where no document answers for any, that. */
function notAnswered(found, rules, { entry, reference }) {
    const answered = new Set(found.filter(({ family }) => isColumn(family) || family === 'schema').map(({ subject }) => subject));
    const named = [...entry.columns].filter(([, { type }]) => type !== 'text').map(([name]) => name);
    const tested = reference === undefined || answered.size === 0 ? [] : testedColumns(reference.profile, entry).keys();
    const left = [...new Set([...named, ...tested])].filter((name) => !answered.has(name) && !entry.exclude.includes(name));
    return (answered.size === 0 && left.length === 0 ? ['*'] : left).map((name) => withoutNumbers(name, rules, judge_drift_again_unanswered));
}
const judge_drift_again_unanswered = {
    status: 'missing',
    reason: 'no document answers it',
    nextStep: 'Look at the job that should have compared the tables, and at the policy and the reference that it measured by'
};
const unreferenced = {
    status: 'missing',
    reason: 'a document compared the column, and the gate finds no reference for it',
    nextStep: 'Name the reference in the policy (`drift.reference`, `baseline.from`), or give it to the gate as well'
};
const stranger = {
    status: 'error',
    reason: 'a document compared the column, and the reference has none of this name that is tested',
    nextStep: 'Look at the job that compared the tables: it used another reference or another policy'
};
/** A fault of the schema fails, whatever the document says. */
function schemaAgain({ subject, limits, reason, nextStep }, rules) {
    const { severity } = frameOf(subject, rules);
    return {
        id: (0,comparison/* checkId */.ij)('schema', subject),
        family: 'schema',
        subject,
        status: 'fail',
        severity,
        limits: limits
            .filter(({ rule }) => rule === 'schema')
            .map((limit) => ({ ...limit, value: 0, status: 'fail', of: 'distance', mayPass: false })),
        reason: (0,comparison/* sentence */.em)(reason),
        nextStep: (0,comparison/* sentence */.em)(nextStep)
    };
}

;// CONCATENATED MODULE: ./src/drift/merged-category-profiles.ts


/**
 * A column of the rows of both profiles. Where not all values are listed, it is no longer known how many different ones there are, nor how many
 * were seen once: the larger number of different ones stands, and what either side saw once.
 */
function mergedCategoryProfiles(a, b) {
    const { values, before, after } = alignedCategories(a, b);
    const categories = inOrder(values.map((value, index) => [value, before.rows[index] + after.rows[index]]));
    const listed = a.type !== 'text' && a.tail === undefined && b.tail === undefined;
    const tail = before.tail.map((rows, bucket) => rows + after.tail[bucket]);
    return {
        ...a,
        missing: a.missing + b.missing,
        misfits: a.misfits + b.misfits,
        ...(listed ? seen(categories) : seenTogether(a, b)),
        categories,
        ...(a.type !== 'text' && !listed && { tail })
    };
}
function seen(categories) {
    const seenIn = (rows) => categories.filter(([, count]) => count === rows).length;
    return { distinct: categories.length, once: seenIn(1), twice: seenIn(2) };
}
function seenTogether(a, b) {
    const distinct = Math.max(a.distinct, b.distinct);
    return { distinct, once: Math.min(distinct, a.once + b.once), twice: Math.min(distinct, a.twice + b.twice) };
}

;// CONCATENATED MODULE: ./src/drift/moments.ts
const noMoments = { count: 0, mean: 0, squares: 0 };
/**
 * Moments of the numbers of both: Chan, Golub and LeVeque (1983), The American Statistician 37, 242-247.
 *
 * @example
 * mergedMoments({ count: 1, mean: 1, squares: 0 }, { count: 1, mean: 3, squares: 0 }) // => { count: 2, mean: 2, squares: 2 }
 */
function mergedMoments(a, b) {
    if (a.count === 0 || b.count === 0)
        return a.count === 0 ? b : a;
    const count = a.count + b.count;
    const step = b.mean - a.mean;
    const share = b.count / count;
    // The difference of two huge means of different signs is beyond the range of doubles; their weighted mean is not.
    const mean = Number.isFinite(step) ? a.mean + step * share : a.mean * (a.count / count) + b.mean * share;
    return { count, mean, squares: orInfinite(a.squares + b.squares + step * step * (a.count * share)) };
}
/** Numbers that are added at once: few enough that rounding stays far below 1e-12. */
const BLOCK = 1024;
/**
 * Moments of numbers in their order. Of sorted ones they depend on the numbers alone, to the last digit.
 *
 * @example
 * momentsOf(Float64Array.of(1, 3)) // => { count: 2, mean: 2, squares: 2 }
 */
function momentsOf(values) {
    let moments = noMoments;
    for (let from = 0; from < values.length; from += BLOCK) {
        const block = values.subarray(from, from + BLOCK);
        moments = momentsWith(moments, block, block.length);
    }
    return moments;
}
/**
 * Moments of some more numbers, by their deviations from the mean so far: no digits are lost to a large mean, and equal numbers have no variance.
 * One pass; a block of a few hundred to a few thousand numbers keeps rounding far below 1e-12.
 */
function momentsWith(before, values, count) {
    if (count === 0)
        return before;
    const origin = before.count === 0 ? values[0] : before.mean;
    let sum = 0;
    let squares = 0;
    for (let row = 0; row < count; row++) {
        const deviation = values[row] - origin;
        sum += deviation;
        squares += deviation * deviation;
    }
    const step = sum / count;
    const block = Number.isFinite(squares)
        ? { count, mean: origin + step, squares: Math.max(0, squares - sum * step) }
        : { count, mean: meanOfHuge(values, count), squares: Infinity };
    return mergedMoments(before, block);
}
/** Mean of numbers whose sum may be beyond the range of doubles. */
function meanOfHuge(values, count) {
    let mean = 0;
    for (let row = 0; row < count; row++)
        mean += values[row] / count;
    return mean;
}
function orInfinite(squares) {
    return Number.isNaN(squares) ? Infinity : squares;
}

;// CONCATENATED MODULE: ./src/drift/merged-number-profiles.ts



/** A column of the rows of both profiles; undefined where they were counted at different edges, neither exact. */
function mergedNumberProfiles(a, b) {
    const counts = addedCounts(a, b);
    if (counts === undefined)
        return undefined;
    const finite = a.finite + b.finite;
    return {
        ...a,
        missing: a.missing + b.missing,
        misfits: a.misfits + b.misfits,
        finite,
        nan: a.nan + b.nan,
        infinite: {
            negative: a.infinite.negative + b.infinite.negative,
            positive: a.infinite.positive + b.infinite.positive
        },
        ...describedTogether(a, b),
        exact: isExact(counts),
        ...counts,
        heavy: heavyValues([counts, heavyElsewhere(a, b, counts)], finite),
        ...(a.type === 'timestamp' && b.type === 'timestamp' && addedCalendars(a, b))
    };
}
/** At all values where both are exact, else at the edges of the one that is not. */
function addedCounts(a, b) {
    const edges = a.exact && b.exact ? unionOfEdges(a.edges, b.edges) : a.exact ? b.edges : a.edges;
    const [first, second] = [countedAt(a, edges), countedAt(b, edges)];
    if (first === undefined || second === undefined)
        return undefined;
    return { edges: first.edges, at: added(first.at, second.at), between: added(first.between, second.between) };
}
/** Values that are no edges, but heavy in both. */
function heavyElsewhere(a, b, { edges }) {
    const [atEdges, others] = [new Set(edges), new Map(b.heavy)];
    const both = a.heavy.filter(([value]) => !atEdges.has(value) && others.has(value));
    return { edges: both.map(([value]) => value), at: both.map(([value, rows]) => rows + others.get(value)) };
}
function describedTogether(a, b) {
    if (a.finite + b.finite === 0)
        return {};
    const { count, mean, squares } = mergedMoments(merged_number_profiles_momentsOf(a), merged_number_profiles_momentsOf(b));
    return {
        min: Math.min(a.min ?? Infinity, b.min ?? Infinity),
        max: Math.max(a.max ?? -Infinity, b.max ?? -Infinity),
        mean,
        variance: squares / count
    };
}
function merged_number_profiles_momentsOf({ finite, mean = 0, variance = 0 }) {
    return { count: finite, mean, squares: variance * finite };
}
function addedCalendars(a, b) {
    return { hours: added(a.hours, b.hours), weekdays: added(a.weekdays, b.weekdays) };
}
function added(a, b) {
    return a.map((count, index) => count + b[index]);
}

;// CONCATENATED MODULE: ./src/drift/range-counts.ts
/**
 * Values of a range, in eight numbers: few enough to count in a hot loop, enough to know the rows at the range's smallest and largest value and at
 * one value inside that is watched. Many ranges are one Float64Array, `STRIDE` numbers each.
 *
 * Nothing here depends on the order of the values but which one is watched.
 */
const STRIDE = 8;
/** Where in a range what stands. */
const COUNT = 0;
const MIN = 1;
const MAX = 2;
/** Rows whose value is MIN, MAX. */
const AT_MIN = 3;
const AT_MAX = 4;
/** The watched value, NaN if there is none; rows of it, and of smaller values in the range. */
const WATCHED = 5;
const AT_WATCHED = 6;
const BELOW_WATCHED = 7;
/** Makes the range at an offset one without rows. */
function clearRange(ranges, offset) {
    ranges.fill(0, offset, offset + STRIDE);
    ranges[offset + MIN] = Infinity;
    ranges[offset + MAX] = -Infinity;
    ranges[offset + WATCHED] = Number.NaN;
}
/** Ranges without rows. */
function emptyRanges(length) {
    const ranges = new Float64Array(length * STRIDE);
    for (let offset = 0; offset < ranges.length; offset += STRIDE)
        clearRange(ranges, offset);
    return ranges;
}
/** Counts one value, which is finite and not -0. A few nanoseconds; inlined where it is called. */
function countInRange(ranges, offset, value) {
    ranges[offset]++;
    const min = ranges[offset + MIN];
    if (value <= min) {
        if (value === min)
            ranges[offset + AT_MIN]++;
        else {
            ranges[offset + MIN] = value;
            ranges[offset + AT_MIN] = 1;
        }
    }
    const max = ranges[offset + MAX];
    if (value >= max) {
        if (value === max)
            ranges[offset + AT_MAX]++;
        else {
            ranges[offset + MAX] = value;
            ranges[offset + AT_MAX] = 1;
        }
    }
    const watched = ranges[offset + WATCHED];
    if (value === watched)
        ranges[offset + AT_WATCHED]++;
    else if (value < watched)
        ranges[offset + BELOW_WATCHED]++;
}
/** Watches a value in a range that was counted without: the rows of it, and of smaller values, so far. The one with more rows stays. */
function watch(ranges, offset, { value, at, below }) {
    if (at <= ranges[offset + AT_WATCHED])
        return;
    ranges[offset + WATCHED] = value;
    ranges[offset + AT_WATCHED] = at;
    ranges[offset + BELOW_WATCHED] = below;
}
/** Adds a range's rows to another range's. A value that is watched in one stays so where the other knows its rows. */
function addRange(ranges, offset, other, from) {
    if (other[from] === 0)
        return;
    if (ranges[offset] === 0)
        return ranges.set(other.subarray(from, from + STRIDE), offset);
    const watched = heavier(watchedInBoth(ranges, offset, other, from), watchedInBoth(other, from, ranges, offset));
    ranges[offset] += other[from];
    addExtreme(ranges, offset + MIN, other, from + MIN);
    addExtreme(ranges, offset + MAX, other, from + MAX);
    ranges[offset + WATCHED] = watched?.value ?? Number.NaN;
    ranges[offset + AT_WATCHED] = watched?.at ?? 0;
    ranges[offset + BELOW_WATCHED] = watched?.below ?? 0;
}
function addExtreme(ranges, place, other, from) {
    const rows = AT_MIN - MIN;
    const [own, its] = [ranges[place], other[from]];
    if (its === own)
        ranges[place + rows] += other[from + rows];
    else if (place % STRIDE === MIN ? its < own : its > own) {
        ranges[place] = its;
        ranges[place + rows] = other[from + rows];
    }
}
function heavier(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    return a.at > b.at || (a.at === b.at && a.value <= b.value) ? a : b;
}
/** Rows of what the first range watches, in both. */
function watchedInBoth(ranges, offset, other, from) {
    const value = ranges[offset + WATCHED];
    const there = rowsOfValue(other, from, value);
    if (Number.isNaN(value) || there === undefined)
        return undefined;
    return {
        value,
        at: ranges[offset + AT_WATCHED] + there.at,
        below: ranges[offset + BELOW_WATCHED] + there.below
    };
}
/** Rows of a value in a range, where they are known. */
function rowsOfValue(ranges, offset, value) {
    const rows = ranges[offset];
    if (value === ranges[offset + WATCHED])
        return { at: ranges[offset + AT_WATCHED], below: ranges[offset + BELOW_WATCHED] };
    if (value < ranges[offset + MIN])
        return { at: 0, below: 0 };
    if (value === ranges[offset + MIN])
        return { at: ranges[offset + AT_MIN], below: 0 };
    if (value > ranges[offset + MAX])
        return { at: 0, below: rows };
    if (value < ranges[offset + MAX])
        return undefined;
    return { at: ranges[offset + AT_MAX], below: rows - ranges[offset + AT_MAX] };
}

;// CONCATENATED MODULE: ./src/drift/known-points.ts

/**
 * Ranges that do not overlap as counts at edges: the smallest and the largest value of each range and what it watches, in all as exact as the
 * ranges allow. Ranges of one value each come out exact. O(n log n) in the number of ranges.
 *
 * @param ranges in any order
 */
function knownPoints(ranges) {
    const edges = [];
    const at = [];
    const between = [];
    const point = (value, rows, rowsBetween) => {
        edges.push(value);
        at.push(rows);
        between.push(rowsBetween);
    };
    for (const offset of known_points_inOrder(ranges)) {
        const [count, min, max] = [ranges[offset + COUNT], ranges[offset + MIN], ranges[offset + MAX]];
        const [atMin, atMax] = [ranges[offset + AT_MIN], ranges[offset + AT_MAX]];
        point(min, atMin, 0);
        if (min === max)
            continue;
        const watched = ranges[offset + WATCHED];
        if (watched > min && watched < max) {
            const [rows, below] = [ranges[offset + AT_WATCHED], ranges[offset + BELOW_WATCHED]];
            point(watched, rows, below - atMin);
            point(max, atMax, count - below - rows - atMax);
        }
        else
            point(max, atMax, count - atMin - atMax);
    }
    between.push(0);
    return { edges, at, between };
}
/** Offsets of the ranges that hold rows, by their smallest values. */
function known_points_inOrder(ranges) {
    const offsets = [];
    for (let offset = 0; offset < ranges.length; offset += STRIDE)
        if (ranges[offset] !== 0)
            offsets.push(offset);
    return offsets.sort((a, b) => ranges[a + MIN] - ranges[b + MIN]);
}

;// CONCATENATED MODULE: ./src/drift/shortest-decimal.ts
/**
 * A number with as few digits as any in [low, high], so that what is stored of a border between two values is short and tells little of them.
 * Where doubles are too coarse for that, `low` itself.
 *
 * @param low finite, not above `high`
 * @example
 * shortestDecimal(0.18273, 0.18391) // => 0.183
 */
function shortestDecimal(low, high) {
    if (low <= 0 && high >= 0)
        return 0;
    // A power of ten that is no wider than the interval has a multiple in it; seventeen digits tell all doubles apart.
    const most = Math.floor(Math.log10(Math.max(Math.abs(low), Math.abs(high))));
    const least = Math.max(most - 17, Math.floor(Math.log10(high - low)));
    for (let exponent = most; exponent >= least; exponent--) {
        const candidate = multipleFrom(low, exponent);
        if (candidate >= low && candidate <= high)
            return candidate;
    }
    return low;
}
/** The smallest multiple of a power of ten that is no smaller than a number, but for rounding. */
function multipleFrom(low, exponent) {
    const digits = exponent < 0 ? Math.ceil(low * 10 ** -exponent) : Math.ceil(low / 10 ** exponent);
    return Number(`${digits}e${exponent}`);
}

;// CONCATENATED MODULE: ./src/drift/thinned-edges.ts


/**
 * The same numbers at about `most` edges, which split them into equal parts as far as they can be split. The smallest and the largest edge stay,
 * and so does every value that holds 1/`most` of the rows; the others become the shortest decimals that split the values alike. Counts at the
 * new edges are exact. O(edges).
 *
 * @param most of the edges, two more where all rows are on such values
 */
function thinnedEdges(counts, most) {
    const chosen = chosenEdges(counts, most);
    const edges = [];
    chosen.forEach((choice, index) => {
        if (choice === STAYS)
            edges.push(counts.edges[index]);
        if (choice === SPLITS)
            edges.push(shortSplit(counts, index, chosen));
    });
    return countedAt(counts, edges);
}
const STAYS = 1;
const SPLITS = 2;
/** By edge: 0, or why it is chosen. */
function chosenEdges({ edges, at, between }, most) {
    const rows = sum(at) + sum(between);
    const chosen = new Uint8Array(edges.length);
    edges.forEach((_, index) => {
        if (index === 0 || index === edges.length - 1 || at[index] * most >= rows)
            chosen[index] = STAYS;
    });
    // The rest of the rows, split at equal distances.
    const rest = rows - at.reduce((held, count, index) => (chosen[index] === STAYS ? held + count : held), 0);
    const parts = Math.max(0, most - sum(chosen)) + 1;
    let part = 1;
    let passed = 0;
    for (let index = 0; index < edges.length; index++) {
        const below = passed + between[index];
        const upTo = chosen[index] === STAYS ? below : below + at[index];
        for (; part < parts && (part * rest) / parts < upTo; part++) {
            const nearer = nearerEdge(index, [passed, below], (part * rest) / parts);
            if (chosen[nearer] === 0)
                chosen[nearer] = SPLITS;
        }
        passed = upTo;
    }
    return chosen;
}
/** The edge whose rows are next to a rank: one edge, or the one before. */
function nearerEdge(index, [passed, below], rank) {
    return index > 0 && rank - passed < below - rank ? index - 1 : index;
}
/** The shortest number that may stand for an edge: in a gap beside it, where no values are. */
function shortSplit({ edges, between }, index, chosen) {
    const edge = edges[index];
    const [before, after] = [edges[index - 1], edges[index + 1]];
    if (between[index + 1] === 0) {
        const split = shortestDecimal(edge, after);
        return split === after && chosen[index + 1] !== 0 ? edge : split;
    }
    if (between[index] !== 0 || chosen[index - 1] !== 0)
        return edge;
    const split = shortestDecimal(before, edge);
    // The edge before may stand there, for the one before it.
    return split === before ? edge : split;
}
function sum(counts) {
    let total = 0;
    for (let index = 0; index < counts.length; index++)
        total += counts[index];
    return total;
}

;// CONCATENATED MODULE: ./src/drift/number-profile.ts





/** Edges of a column that has too many different values for each to be one. */
const QUANTILE_EDGES = 500;
/** What a profile says of a column of numbers or timestamps. */
function numberProfile(name, state) {
    const { missing, misfits, nan, infinite, calendar } = state;
    const { counts, known, moments } = readFinite(state);
    const numbers = {
        name,
        missing,
        misfits,
        finite: moments.count,
        nan,
        infinite,
        ...(moments.count > 0 && {
            ...extremes(known),
            mean: moments.mean,
            variance: moments.squares / moments.count
        }),
        exact: isExact(counts),
        ...counts,
        heavy: heavyValues(known, moments.count)
    };
    if (calendar === undefined)
        return { type: 'numeric', ...numbers };
    return { type: 'timestamp', ...numbers, hours: [...calendar.hours], weekdays: [...calendar.weekdays] };
}
function readFinite({ finite, moments }) {
    if (finite.as === 'values') {
        // Added up in order, so that neither that of the rows nor the parts they came in show in the last digits.
        const sorted = finite.values.slice().sort();
        const counts = everyValue(sorted);
        return { counts, known: [counts], moments: momentsOf(sorted) };
    }
    if (finite.as === 'edges') {
        const counts = atGivenEdges(finite);
        return { counts, known: [counts, knownPoints(finite.ranges)], moments };
    }
    const points = knownPoints(finite.ranges);
    return { counts: isExact(points) ? points : thinnedEdges(points, QUANTILE_EDGES), known: [points], moments };
}
function everyValue(sorted) {
    const edges = [];
    const at = [];
    for (let start = 0, end = 0; start < sorted.length; start = end) {
        while (sorted[end] === sorted[start])
            end++;
        edges.push(sorted[start]);
        at.push(end - start);
    }
    return { edges, at, between: new Array(edges.length + 1).fill(0) };
}
function atGivenEdges({ edges, counts }) {
    const at = [];
    const between = [counts[0]];
    for (let place = 1; place < counts.length; place += 2) {
        at.push(counts[place]);
        between.push(counts[place + 1]);
    }
    return { edges: [...edges], at, between };
}
function extremes(known) {
    let [min, max] = [Infinity, -Infinity];
    for (const { edges, at } of known) {
        min = Math.min(min, edges[at.findIndex((rows) => rows > 0)] ?? Infinity);
        max = Math.max(max, edges[at.findLastIndex((rows) => rows > 0)] ?? -Infinity);
    }
    return { min, max };
}

;// CONCATENATED MODULE: ./src/drift/schema-digest.ts

/**
 * Digest of the names and types of columns, whatever their order.
 *
 * @example
 * schemaDigest([{ name: 'a', type: 'text' }]) // => 'sha256:b429bc73d41ee789e4afd41e21a1218e67dd1b13c8886ae72fae271bf3b338c8'
 */
function schemaDigest(columns) {
    const pairs = columns.map(({ name, type }) => [name, type]);
    return (0,documents/* digestOf */.ol)(JSON.stringify(pairs.sort(([a], [b]) => (a < b ? -1 : 1))));
}

;// CONCATENATED MODULE: ./src/drift/category-counter.ts

/** Counts a column of text or truth values: cells by their codes, texts only once a dictionary. */
function categoryCounter(kind) {
    const tally = categoryTally();
    let dictionary = [];
    /** Rows by code + 2: misfits, missing, the first text of the dictionary, ... */
    let byCode = new Float64Array(2);
    const flush = () => {
        for (let code = 2; code < byCode.length; code++) {
            if (byCode[code] !== 0)
                tally.add(dictionary[code - 2], byCode[code]);
        }
        byCode.fill(0, 2);
    };
    return {
        add(cells, count) {
            if (cells.dictionary !== dictionary) {
                flush();
                dictionary = cells.dictionary;
            }
            byCode = withRoomFor(byCode, dictionary.length + 2);
            countCodes(byCode, cells.codes, count);
        },
        state() {
            flush();
            return { kind, missing: byCode[1], misfits: byCode[0], tally: tally.state() };
        }
    };
}
/** What is known of a column whose rows were counted in two parts. */
function mergedCategories(a, b) {
    const tally = categoryTally();
    tally.absorb(a.tally);
    tally.absorb(b.tally);
    return { kind: a.kind, missing: a.missing + b.missing, misfits: a.misfits + b.misfits, tally: tally.state() };
}
function withRoomFor(byCode, length) {
    if (length <= byCode.length)
        return byCode;
    const larger = new Float64Array(Math.max(length, 2 * byCode.length));
    larger.set(byCode);
    return larger;
}
function countCodes(byCode, codes, count) {
    for (let row = 0; row < count; row++)
        byCode[codes[row] + 2]++;
}

;// CONCATENATED MODULE: ./src/drift/calendar-counter.ts
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
function noCalendarCounts() {
    return { hours: new Float64Array(24), weekdays: new Float64Array(7) };
}
/** Counts the first `count` timestamps, in milliseconds since 1970-01-01 UTC: finite. */
function countInCalendar({ hours, weekdays }, timestamps, count) {
    for (let row = 0; row < count; row++) {
        const time = timestamps[row];
        // Remainders are exact, however far from today a damaged timestamp lies. The first day was a Thursday.
        hours[Math.floor((((time % DAY) + DAY) % DAY) / HOUR)]++;
        weekdays[((Math.floor(time / DAY) % 7) + 7 + 3) % 7]++;
    }
}
function calendar_counter_addedCalendars(a, b) {
    return {
        hours: a.hours.map((count, hour) => count + b.hours[hour]),
        weekdays: a.weekdays.map((count, day) => count + b.weekdays[day])
    };
}

;// CONCATENATED MODULE: ./src/drift/some-of.ts
/** Values that are looked at instead of all. */
const SAMPLE = 32_768;
/** Values at equal distances, the first among them: enough to see what many values are like. In memory of its own. */
function someOf(values) {
    const step = Math.max(1, Math.ceil(values.length / SAMPLE));
    const some = new Float64Array(Math.ceil(values.length / step));
    for (let index = 0; index < some.length; index++)
        some[index] = values[index * step];
    return some;
}

;// CONCATENATED MODULE: ./src/drift/collapsing-histogram.ts


/** Ranges at most. */
const KEYS = 16_384;
/** Twice the ranges, so that a free slot is near. */
const SLOTS = 2 * KEYS;
const SLOT_BITS = Math.log2(SLOTS);
function collapsingHistogram() {
    let table = emptyTable(0);
    return {
        as: 'histogram',
        add(values, count) {
            const words = wordsOf(values).subarray(0, 2 * count);
            let row = countWhileRoom(table, values, words, 0);
            while (row < count) {
                // Some of what is still to come is looked at, so that not every bit is a step of its own.
                table = collapsed(table, shiftFor(together(minsOf(table), someOf(values.subarray(row, count)))));
                row = countWhileRoom(table, values, words, row);
            }
        },
        absorb({ shift, ranges }) {
            const mins = together(minsOf(table), minsOf({ ranges, used: ranges.length / STRIDE }));
            table = collapsed(table, Math.max(table.shift, shift, shiftFor(mins)));
            const words = wordsOf(ranges);
            for (let from = 0; from < ranges.length; from += STRIDE)
                addToRange(table, ranges, words, from);
        },
        offsetOf(value) {
            const words = wordsOf(Float64Array.of(value));
            return (table.slots[slotOf(table, words[0], words[1])] - 1) * STRIDE;
        },
        ranges: () => table.ranges.subarray(0, table.used * STRIDE),
        state: () => ({ as: 'histogram', shift: table.shift, ranges: table.ranges.slice(0, table.used * STRIDE) })
    };
}
/**
 * The fewest low bits that must fall away for at most 16,384 different keys to be left.
 *
 * @param sorted ascending, finite, none of them -0
 */
function shiftFor(sorted) {
    const words = wordsOf(sorted);
    /** Neighbours by the highest bit in which they differ, from 1; 0 for equal ones. */
    const differing = new Uint32Array(65);
    for (let word = 2; word < words.length; word += 2) {
        const high = words[word + 1] ^ words[word - 1];
        const low = words[word] ^ words[word - 2];
        differing[high === 0 ? 32 - Math.clz32(low) : 64 - Math.clz32(high)]++;
    }
    let keys = 1;
    let shift = 64;
    while (shift > 0 && keys + differing[shift] <= KEYS)
        keys += differing[shift--];
    return shift;
}
function emptyTable(shift) {
    const ranges = emptyRanges(64);
    return {
        shift,
        lowMask: shift < 32 ? -1 << shift : 0,
        highMask: shift < 32 ? -1 : -1 << (shift - 32),
        slots: new Uint16Array(SLOTS),
        ranges,
        words: new Int32Array(ranges.buffer),
        used: 0
    };
}
/** Counts values from a row on until one needs a new range and there is none left. @returns the row of that one, or their number */
function countWhileRoom(table, values, words, from) {
    const count = words.length >> 1;
    for (let row = from; row < count; row++) {
        const slot = slotOf(table, words[2 * row], words[2 * row + 1]);
        let index = table.slots[slot];
        if (index === 0) {
            if (table.used === KEYS)
                return row;
            index = newRange(table, slot);
        }
        countInRange(table.ranges, (index - 1) * STRIDE, values[row]);
    }
    return count;
}
/** Adds a range of another table to the one that has its leading bits. There must be room for it. */
function addToRange(table, other, words, from) {
    const slot = slotOf(table, words[2 * (from + MIN)], words[2 * (from + MIN) + 1]);
    const index = table.slots[slot] || newRange(table, slot);
    addRange(table.ranges, (index - 1) * STRIDE, other, from);
}
/** The slot of a double's range, or the free one where it would stand. */
function slotOf(table, low, high) {
    const { lowMask, highMask, slots, words } = table;
    let slot = hash(low & lowMask, high & highMask);
    for (let index = slots[slot]; index !== 0; index = slots[slot]) {
        const word = 2 * ((index - 1) * STRIDE + MIN);
        if (((words[word] ^ low) & lowMask) === 0 && ((words[word + 1] ^ high) & highMask) === 0)
            break;
        slot = (slot + 1) & (SLOTS - 1);
    }
    return slot;
}
/** Multiplicative hashing (Knuth, volume 3, section 6.4): the leading bits of a product depend on all bits of its factor. */
function hash(low, high) {
    return (Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b)) >>> (32 - SLOT_BITS);
}
/** @returns 1 + index of a range without rows, which the slot now holds */
function newRange(table, slot) {
    const offset = table.used * STRIDE;
    if (offset === table.ranges.length) {
        // Few steps: memory that was outgrown is not given back at once, and what is not yet used costs nothing.
        const larger = new Float64Array(Math.min(KEYS * STRIDE, 16 * offset));
        larger.set(table.ranges);
        table.ranges = larger;
        table.words = new Int32Array(larger.buffer);
    }
    clearRange(table.ranges, offset);
    table.slots[slot] = ++table.used;
    return table.used;
}
/** The same rows with more bits fallen away. */
function collapsed(table, shift) {
    if (shift === table.shift)
        return table;
    const coarser = emptyTable(shift);
    for (let index = 0; index < table.used; index++)
        addToRange(coarser, table.ranges, table.words, index * STRIDE);
    return coarser;
}
/** The smallest value of each range: it has the leading bits of all of them. */
function minsOf({ ranges, used }) {
    const mins = new Float64Array(used);
    for (let index = 0; index < used; index++)
        mins[index] = ranges[index * STRIDE + MIN];
    return mins;
}
/** All numbers of both, ascending. */
function together(a, b) {
    const both = new Float64Array(a.length + b.length);
    both.set(a);
    both.set(b, a.length);
    return both.sort();
}
/** The same memory by words, the low one of a number first. */
function wordsOf(values) {
    return new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
}

;// CONCATENATED MODULE: ./src/drift/edge-index.ts
/** Octaves of the doubles: sign and exponent. */
const OCTAVES = 4096;
const MANTISSA_BITS = 20;
/** Cells of an octave at most. More would no longer stay in a cache. */
const MOST_CELL_BITS = 12;
/** @param edges strictly ascending, finite */
function edgeIndex(edges) {
    const cell = new Int32Array(OCTAVES + 1);
    const shift = new Uint8Array(OCTAVES);
    edgesByOctave(edges).forEach((count, octave) => {
        // Four to eight cells an edge: most hold none, and no step is left to take.
        const bits = count === 0 ? 0 : Math.min(MOST_CELL_BITS, Math.ceil(Math.log2(count)) + 2);
        shift[octave] = MANTISSA_BITS - bits;
        cell[octave + 1] = cell[octave] + (1 << bits);
    });
    const padded = new Float64Array(edges.length + 1).fill(Infinity);
    padded.set(edges);
    return { edges: padded, cell, shift, ...edgesByCell(edges, cell, shift) };
}
function edgesByOctave(edges) {
    const counts = new Uint32Array(OCTAVES);
    const words = new Uint32Array(edges.slice().buffer);
    for (let word = 1; word < words.length; word += 2)
        counts[words[word] >>> MANTISSA_BITS]++;
    return counts;
}
function edgesByCell(edges, cell, shift) {
    const [first, last] = [new Int32Array(cell[OCTAVES]), new Int32Array(cell[OCTAVES])];
    /** The two ends of a cell; of negative numbers the near one is the larger. */
    const ends = new Float64Array(2);
    const words = new Int32Array(ends.buffer);
    for (let octave = 0; octave < OCTAVES; octave++) {
        const width = 1 << shift[octave];
        for (let index = cell[octave]; index < cell[octave + 1]; index++) {
            const high = (octave << MANTISSA_BITS) | ((index - cell[octave]) * width);
            words.set([0, high, -1, high | (width - 1)]);
            const [near, far] = [edgesBelow(edges, ends[0]), edgesBelow(edges, ends[1])];
            first[index] = Math.min(near, far);
            last[index] = Math.max(near, far);
        }
    }
    return { first, last };
}
function edgesBelow(edges, value) {
    let low = 0;
    let end = edges.length;
    while (low < end) {
        const middle = (low + end) >>> 1;
        if (edges[middle] < value)
            low = middle + 1;
        else
            end = middle;
    }
    return low;
}
/**
 * Edges below a number: the index of the first edge that is not.
 *
 * @param value finite
 * @param high the high word of its double
 */
function placeOf(index, value, high) {
    const octave = high >>> MANTISSA_BITS;
    const cell = index.cell[octave] + ((high & 0xfffff) >>> index.shift[octave]);
    let low = index.first[cell];
    let end = index.last[cell];
    while (low < end) {
        const middle = (low + end) >>> 1;
        if (index.edges[middle] < value)
            low = middle + 1;
        else
            end = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./src/drift/edge-counter.ts



/** Ranges between edges that are looked into, at most: with more edges, a range spans several of them. */
const MOST_RANGES = 1024;
/** @param edges strictly ascending, finite */
function edgeCounter(edges) {
    const index = edgeIndex(edges);
    const counts = new Float64Array(2 * edges.length + 1);
    const coarse = Math.max(0, Math.ceil(Math.log2((edges.length + 1) / MOST_RANGES)));
    const ranges = emptyRanges((edges.length >> coarse) + 1);
    return {
        as: 'edges',
        add(values, count) {
            const words = new Int32Array(values.buffer, values.byteOffset, 2 * count);
            for (let row = 0; row < count; row++) {
                const value = values[row];
                const place = placeOf(index, value, words[2 * row + 1]);
                if (index.edges[place] === value)
                    counts[2 * place + 1]++;
                else {
                    counts[2 * place]++;
                    countInRange(ranges, (place >> coarse) * STRIDE, value);
                }
            }
        },
        absorb(other) {
            if (!sameEdges(edges, other.edges))
                throw new RangeError('parts of a column must be counted at the same edges');
            for (let place = 0; place < counts.length; place++)
                counts[place] += other.counts[place];
            for (let offset = 0; offset < ranges.length; offset += STRIDE)
                addRange(ranges, offset, other.ranges, offset);
        },
        offsetOf(value) {
            const place = placeOf(index, value, new Int32Array(Float64Array.of(value).buffer)[1]);
            return edges[place] === value ? undefined : (place >> coarse) * STRIDE;
        },
        ranges: () => ranges,
        state: () => ({ as: 'edges', edges, counts: counts.slice(), ranges: ranges.slice() })
    };
}

;// CONCATENATED MODULE: ./src/drift/finite-counter.ts




/** A value of one in so many of the values that were kept is watched from then on. */
const WATCHED_OF = 1000;
/** Values that are counted at once where they are too many to be kept: the table of counts is fetched into the processor's cache once a lot. */
const LOT = 65_536;
/**
 * Counts finite values: keeps them while they are few, and turns to a histogram or to given edges once they are more. What comes out depends on the
 * values, not on their order nor on the parts that were counted apart, but for one thing: a value that holds many rows in the midst of others is
 * known to do so only if it did among those that were kept first.
 */
function finiteCounter(plan) {
    let kept = new Float64Array(Math.min(plan.keep, 1024));
    let length = 0;
    let large;
    let most = plan.keep;
    const countKept = () => {
        if (large === undefined) {
            large = countedOnward(kept.subarray(0, length), plan);
            most = Math.min(most, LOT);
            kept = new Float64Array(most);
        }
        else
            large.add(kept, length);
        length = 0;
        return large;
    };
    const add = (values, count) => {
        const counter = length + count > most ? countKept() : undefined;
        if (counter !== undefined && count > most)
            return counter.add(values, count);
        kept = withRoom(kept, length + count, most);
        kept.set(values.subarray(0, count), length);
        length += count;
    };
    return {
        add,
        absorb(other) {
            if (other.as === 'values')
                add(other.values, other.values.length);
            else
                absorbCounts(countKept(), other);
        },
        state: () => (large === undefined ? { as: 'values', values: kept.slice(0, length) } : countKept().state())
    };
}
/** Grown in few steps: memory that was outgrown is not given back at once, and what is not yet used costs nothing. */
function withRoom(kept, length, most) {
    if (length <= kept.length)
        return kept;
    const larger = new Float64Array(Math.min(most, Math.max(length, 16 * kept.length)));
    larger.set(kept);
    return larger;
}
function absorbCounts(large, other) {
    if (large.as === 'edges' && other.as === 'edges')
        large.absorb(other);
    else if (large.as === 'histogram' && other.as === 'histogram')
        large.absorb(other);
    else
        throw new RangeError('parts of a column must be counted at the same edges');
}
/** Counts the values that were kept first, and watches those of them that hold many rows. */
function countedOnward(values, { edges }) {
    const sample = someOf(values).sort();
    const large = edges === undefined ? collapsingHistogram() : edgeCounter(edges);
    large.add(values, values.length);
    for (let start = 0, end = 0; start < sample.length; start = end) {
        while (sample[end] === sample[start])
            end++;
        if ((end - start) * WATCHED_OF >= sample.length)
            watchIn(large, values, sample[start]);
    }
    return large;
}
/** Watches a value from its rows so far: known where it is the smallest or the largest of its range, counted where it lies inside. */
function watchIn(large, values, value) {
    const offset = large.offsetOf(value);
    if (offset === undefined)
        return;
    const ranges = large.ranges();
    watch(ranges, offset, {
        value,
        ...(rowsOfValue(ranges, offset, value) ?? rowsInside(values, value, ranges[offset + MIN]))
    });
}
function rowsInside(values, value, min) {
    let [at, below] = [0, 0];
    for (const other of values) {
        if (other === value)
            at++;
        else if (other >= min && other < value)
            below++;
    }
    return { at, below };
}

;// CONCATENATED MODULE: ./src/drift/number-counter.ts




/** Cells that are taken together: they stay in the fastest cache. */
const number_counter_BLOCK = 1024;
/** Counts a column of numbers or timestamps, in bounded memory and without an allocation a row. */
function numberCounter(kind, plan) {
    const block = new Float64Array(number_counter_BLOCK);
    const finite = finiteCounter(plan);
    const calendar = kind === 'timestamp' ? noCalendarCounts() : undefined;
    const others = { missing: 0, misfits: 0, nan: 0, negative: 0, positive: 0 };
    let moments = noMoments;
    return {
        add(cells, count) {
            for (let from = 0; from < count; from += number_counter_BLOCK) {
                const length = gatherFinite(block, { cells, from, to: Math.min(count, from + number_counter_BLOCK) }, others);
                moments = momentsWith(moments, block, length);
                finite.add(block, length);
                if (calendar !== undefined)
                    countInCalendar(calendar, block, length);
            }
        },
        state() {
            const { missing, misfits, nan, negative, positive } = others;
            const infinite = { negative, positive };
            const state = { kind, plan, missing, misfits, nan, infinite, moments, finite: finite.state() };
            return calendar === undefined ? state : { ...state, calendar: calendar_counter_addedCalendars(calendar, noCalendarCounts()) };
        }
    };
}
/** What is known of a column whose rows were counted in two parts, by the same plan. */
function mergedNumbers(a, b) {
    const finite = finiteCounter(a.plan);
    finite.absorb(a.finite);
    finite.absorb(b.finite);
    const merged = {
        kind: a.kind,
        plan: a.plan,
        missing: a.missing + b.missing,
        misfits: a.misfits + b.misfits,
        nan: a.nan + b.nan,
        infinite: {
            negative: a.infinite.negative + b.infinite.negative,
            positive: a.infinite.positive + b.infinite.positive
        },
        moments: mergedMoments(a.moments, b.moments),
        finite: finite.state()
    };
    if (a.calendar === undefined || b.calendar === undefined)
        return merged;
    return { ...merged, calendar: calendar_counter_addedCalendars(a.calendar, b.calendar) };
}
/** Copies the finite values of some cells, -0 as 0, and counts the other cells. @returns how many were copied */
function gatherFinite(block, { cells, from, to }, others) {
    const { values, states } = cells;
    let length = 0;
    for (let row = from; row < to; row++) {
        const state = states[row];
        const value = values[row];
        if (state === documents/* cellStates */.NP.value && Number.isFinite(value))
            block[length++] = value + 0;
        else if (state === documents/* cellStates */.NP.missing)
            others.missing++;
        else if (state === documents/* cellStates */.NP.misfit)
            others.misfits++;
        else if (Number.isNaN(value))
            others.nan++;
        else if (value < 0)
            others.negative++;
        else
            others.positive++;
    }
    return length;
}

;// CONCATENATED MODULE: ./src/drift/table-counter.ts


/** Finite values of a column that are kept, so that tables of this length are compared exactly. */
const KEPT_VALUES = 200_000;
/**
 * Counts a table, batch by batch, in memory that does not grow with it. The order of the rows changes nothing.
 *
 * @param options the same for all parts of a table
 */
function tableCounter(columns, options = {}) {
    const counters = columns.map((column) => table_counter_columnCounter(column, options));
    let rows = 0;
    return {
        add({ count, columns: cells }) {
            rows += count;
            counters.forEach((counter, index) => counter.add(cells[index], count));
        },
        state: () => ({ rows, columns: counters.map((counter) => ({ name: counter.name, state: counter.state() })) })
    };
}
/**
 * What was counted of a table whose rows were dealt out to two counters of the same columns and edges. O(what was kept).
 *
 * @throws RangeError if they were not
 */
function mergedStates(a, b) {
    return {
        rows: a.rows + b.rows,
        columns: a.columns.map(({ name, state }, index) => ({ name, state: mergedColumns(name, state, b.columns[index]) }))
    };
}
function mergedColumns(name, own, other) {
    const its = other?.name === name ? other.state : undefined;
    if (isNumbers(own) && its !== undefined && isNumbers(its) && own.kind === its.kind)
        return mergedNumbers(own, its);
    if (!isNumbers(own) && its !== undefined && !isNumbers(its) && own.kind === its.kind)
        return mergedCategories(own, its);
    throw new RangeError(`column ${JSON.stringify(name)} of one part of the table is not in the other, or of another kind`);
}
function isNumbers(state) {
    return state.kind === 'number' || state.kind === 'timestamp';
}
function table_counter_columnCounter({ name, kind }, { edges }) {
    if (kind === 'text' || kind === 'boolean') {
        const counter = categoryCounter(kind);
        return {
            name,
            add: (cells, count) => counter.add(textCells(name, cells), count),
            state: () => counter.state()
        };
    }
    const own = edges?.get(name);
    const plan = { keep: KEPT_VALUES, ...(own !== undefined && { edges: Float64Array.from(own) }) };
    const counter = numberCounter(kind, plan);
    return {
        name,
        add: (cells, count) => counter.add(numberCells(name, cells), count),
        state: () => counter.state()
    };
}
function textCells(name, cells) {
    if (cells.kind === 'text' || cells.kind === 'boolean')
        return cells;
    throw new RangeError(`column ${JSON.stringify(name)} must come as text, got a ${cells.kind}`);
}
function numberCells(name, cells) {
    if (cells.kind === 'number' || cells.kind === 'timestamp')
        return cells;
    throw new RangeError(`column ${JSON.stringify(name)} must come as numbers, got ${cells.kind}`);
}

;// CONCATENATED MODULE: ./src/drift/profile-of.ts





/**
 * The profile of a table that was counted. Columns of up to 200,000 finite values come exact, longer ones at the edges that were given or at about
 * 500 quantiles. O(n log n) in what was kept.
 *
 * @param types what columns are to be taken for, by name; their cells must have been read as `cellKindOf` says. Others are decided by their counts
 * @throws RangeError if cells were read as another kind
 */
function profileOf(state, types = new Map()) {
    return profileWith(state.rows, state.columns.map((column) => columnProfile(column, types.get(column.name))));
}
/** A profile of these columns. */
function profileWith(rows, columns) {
    return { schema: 'model-gate/profile@1', rows, digest: schemaDigest(columns), columns };
}
function columnProfile({ name, state }, type) {
    if (type !== undefined && cellKindOf(type) !== state.kind) {
        throw new RangeError(`column ${JSON.stringify(name)} was read as ${state.kind} and cannot be ${type}`);
    }
    if (isNumbers(state))
        return numberProfile(name, state);
    return categoryProfile(name, state, type === 'categorical' || type === 'text' ? type : typeOfText(state));
}
/** The edges of all columns of numbers, by name: where another table is counted to be compared. */
function profile_of_edgesOf(profile) {
    const columns = profile.columns.filter((column) => column.type === 'numeric' || column.type === 'timestamp');
    return new Map(columns.map(({ name, edges }) => [name, edges]));
}

;// CONCATENATED MODULE: ./src/drift/merged-profiles.ts




/**
 * The profile of the rows of two tables, from their profiles: columns in the order of the first.
 *
 * @throws MeasurementError that names the columns that one table lacks, that are of two types or that were counted at different edges
 */
function mergedProfiles(a, b) {
    const others = new Map(b.columns.map((column) => [column.name, column]));
    const merged = a.columns.map((column) => mergedColumn(column, others.get(column.name)));
    const known = new Set(a.columns.map(({ name }) => name));
    const lacking = b.columns.filter(({ name }) => !known.has(name)).map(({ name }) => lacks(name, 'first'));
    const columns = merged.filter((column) => 'type' in column);
    const problems = [...merged.filter((column) => !('type' in column)), ...lacking];
    if (problems.length > 0)
        throw new documents/* MeasurementError */.HG(problems.slice(0, 10), problems.length);
    return profileWith(a.rows + b.rows, columns);
}
function mergedColumn(a, b) {
    if (b === undefined)
        return lacks(a.name, 'second');
    if (a.type === 'numeric' || a.type === 'timestamp') {
        return a.type === b.type ? (mergedNumberProfiles(a, b) ?? otherEdges(a.name)) : otherType(a, b);
    }
    return a.type === b.type ? mergedCategoryProfiles(a, b) : otherType(a, b);
}
function lacks(field, which) {
    return { field, message: `the ${which} profile has no such column` };
}
function otherType({ name: field, type }, other) {
    return { field, message: `is ${type} in one profile and ${other.type} in the other` };
}
function otherEdges(field) {
    return {
        field,
        message: 'the two profiles were counted at different edges, so they cannot be added',
        hint: 'Count the second table at the edges of the first profile, with --edges'
    };
}

;// CONCATENATED MODULE: ./src/drift/inconsistencies.ts



/** What is wrong with a profile whose parts are all of the right kind. O(edges and categories). */
function inconsistencies(profile) {
    const names = new Set();
    const problems = profile.columns.flatMap((column) => {
        const twice = names.has(column.name);
        names.add(column.name);
        const found = [twice && 'is there twice', ...inColumn(column, profile.rows)].filter((message) => message !== false);
        return found.map((message) => ({ field: column.name, message }));
    });
    if (problems.length > 0 || profile.digest === schemaDigest(profile.columns))
        return problems;
    return [{ key: 'digest', message: 'is not the digest of the names and types of the columns' }];
}
function inColumn(column, rows) {
    if (column.type === 'numeric' || column.type === 'timestamp') {
        const { negative, positive } = column.infinite;
        const cells = column.missing + column.misfits + column.nan + negative + positive + column.finite;
        return [otherNumber('cells', cells, rows), ...inNumbers(column)];
    }
    const cells = column.missing + column.misfits;
    if (column.type === 'text')
        return [cells > rows && `has ${cells} cells, more than ${rows} rows`, ...inText(column)];
    return [otherNumber('cells', cells + inconsistencies_valuesIn(column), rows), ...inCategories(column)];
}
function inNumbers(column) {
    const { edges, at, between, finite, heavy } = column;
    const lengths = [
        otherNumber('"at"', at.length, edges.length),
        otherNumber('"between"', between.length, edges.length + 1)
    ];
    if (lengths.some(Boolean))
        return lengths;
    return [
        edges.some((edge, index) => index > 0 && !(edge > edges[index - 1])) && 'has edges that do not ascend',
        otherNumber('values at and between edges', inconsistencies_sum(at) + inconsistencies_sum(between), finite),
        column.exact !== isExact(column) && 'is not exact just where values lie between edges',
        new Set(heavy.map(([value]) => value)).size < heavy.length && 'has a heavy value twice',
        inconsistencies_sum(heavy.map(([, rows]) => rows)) > finite && 'has more rows of heavy values than values',
        inMoments(column),
        ...(column.type === 'timestamp'
            ? [
                otherNumber('values by hour', inconsistencies_sum(column.hours), finite),
                otherNumber('values by weekday', inconsistencies_sum(column.weekdays), finite)
            ]
            : [])
    ];
}
function inMoments({ finite, edges, at, min, max, mean, variance }) {
    const given = [min, max, mean, variance].filter((value) => value !== undefined);
    if (given.length !== (finite === 0 ? 0 : 4))
        return 'needs min, max, mean and variance just where it has finite values';
    if (min === undefined || max === undefined || mean === undefined || variance === undefined)
        return false;
    if (![min, max, mean].every(Number.isFinite) || min > max)
        return 'has a min, max or mean that cannot be';
    if (!(variance >= 0))
        return `has the variance ${variance}`;
    const beyond = edges.some((edge, index) => at[index] > 0 && (edge < min || edge > max));
    return beyond && 'has values beyond its min or max';
}
function inCategories(column) {
    const { categories, tail, distinct, once, twice } = column;
    return [
        new Set(categories.map(([value]) => value)).size < categories.length && 'has a category twice',
        categories.some(([, rows]) => rows === 0) && 'has a category without rows',
        tail !== undefined && otherNumber('parts of the tail', tail.length, TAIL_BUCKETS),
        (tail === undefined ? distinct !== categories.length : distinct < categories.length) &&
            `has ${categories.length} categories, and says that ${distinct} values are different`,
        Math.max(once, twice) > distinct && 'has more values seen once or twice than different values'
    ];
}
function inText({ categories, tail }) {
    return [(categories.length > 0 || tail !== undefined) && 'is text, of which no values are kept'];
}
function otherNumber(what, found, expected) {
    return found !== expected && `must have ${expected} ${what}, got ${found}`;
}
function inconsistencies_valuesIn({ categories, tail = [] }) {
    return inconsistencies_sum(categories.map(([, rows]) => rows)) + inconsistencies_sum(tail);
}
function inconsistencies_sum(counts) {
    return counts.reduce((total, count) => total + count, 0);
}

;// CONCATENATED MODULE: ./src/drift/parse-profile.ts


/**
 * A profile out of its file, checked as a whole: what is computed from it needs not doubt its counts.
 *
 * @throws MeasurementError with every key that is wrong, or every column whose counts contradict each other
 */
function parseProfile(text, file) {
    const document = (0,documents/* readDocument */.u0)(text, { file, kind: 'profile' });
    const parsed = documents/* profileSchema */.Fk.safeParse(document);
    const problems = parsed.success
        ? inconsistencies(parsed.data)
        : parsed.error.issues.map(({ path, message }) => ({ ...parse_profile_placeOf(document, path), message }));
    if (!parsed.success || problems.length > 0)
        throw failure(file, problems);
    return parsed.data;
}
/** The column by its name, where the file gives it one, and the key below it. */
function parse_profile_placeOf(document, path) {
    const [first, index, ...rest] = path;
    const columns = isRecord(document) ? document.columns : undefined;
    const column = Array.isArray(columns) && first === 'columns' ? columns[Number(index)] : undefined;
    const key = path.map(String).join('.');
    if (!isRecord(column) || typeof column.name !== 'string')
        return { key };
    return { field: column.name, ...(rest.length > 0 && { key: rest.map(String).join('.') }) };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}
function failure(file, problems) {
    return new documents/* MeasurementError */.HG(problems.slice(0, 10).map((problem) => ({ file, ...problem })), problems.length);
}

;// CONCATENATED MODULE: ./src/drift/recounted.ts



/**
 * The same rows counted at other edges, so that profiles can be added: for columns whose values are few enough to be known all, or that were
 * counted at these edges. Columns that have no edges here stay. O(edges of both).
 *
 * @param edges by column, ascending
 * @throws MeasurementError that names the columns that cannot be counted again without their rows
 */
function recounted(profile, edges) {
    const problems = [];
    const columns = profile.columns.map((column) => {
        const own = edges.get(column.name);
        if (own === undefined || !('edges' in column))
            return column;
        const counts = countedAt(column, own);
        if (counts !== undefined)
            return { ...column, exact: isExact(counts), ...counts };
        problems.push({ field: column.name, message: 'cannot be counted at other edges without its rows' });
        return column;
    });
    if (problems.length > 0)
        throw new documents/* MeasurementError */.HG(problems.slice(0, 10), problems.length);
    return profileWith(profile.rows, columns);
}

;// CONCATENATED MODULE: ./src/drift/stored-profile.ts




/** Edges that are stored as they are; more become {@link QUANTILE_EDGES}. */
const STORED_EDGES = 1000;
/**
 * What is stored of a profile: at most 1,000 edges a column of numbers, and no category of fewer than `minCount` rows by name. Storing it again
 * changes nothing. O(edges and categories).
 *
 * @param options.minCount rows from which a category leaves the company by its name; others are counted in 64 parts by a hash
 */
function storedProfile(profile, { minCount }) {
    return { ...profile, columns: profile.columns.map((column) => storedColumn(column, minCount)) };
}
/** A profile as a file: a line a column, so that what changed is seen by column, too. Numbers that JSON has no name for are written by theirs. */
function profileText(profile) {
    const { columns, ...head } = profile;
    const lines = columns.map((column) => `    ${JSON.stringify(column, finiteOrName)}`);
    const start = JSON.stringify({ ...head, columns: [] }, undefined, 2);
    return lines.length === 0 ? `${start}\n` : `${start.slice(0, -']\n}'.length)}\n${lines.join(',\n')}\n  ]\n}\n`;
}
function finiteOrName(_key, value) {
    return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}
function storedColumn(column, minCount) {
    return column.type === 'numeric' || column.type === 'timestamp' ? storedNumbers(column) : folded(column, minCount);
}
function storedNumbers(column) {
    if (column.edges.length <= STORED_EDGES)
        return column;
    const counts = thinnedEdges(column, QUANTILE_EDGES);
    return { ...column, exact: isExact(counts), ...counts };
}
function folded(column, minCount) {
    const rare = column.categories.filter(([, rows]) => rows < minCount);
    if (rare.length === 0)
        return column;
    const tail = [...(column.tail ?? new Array(TAIL_BUCKETS).fill(0))];
    for (const [value, rows] of rare)
        tail[tailBucket(value)] += rows;
    return { ...column, categories: column.categories.filter(([, rows]) => rows >= minCount), tail };
}

;// CONCATENATED MODULE: ./src/drift/index.ts





















/***/ })

};
