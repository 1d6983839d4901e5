export const id = 2835;
export const ids = [2835];
export const modules = {

/***/ 83959:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G1: () => (/* reexport */ above),
  qm: () => (/* reexport */ asWritten),
  jZ: () => (/* reexport */ atLeast),
  Tu: () => (/* reexport */ atMost),
  ij: () => (/* reexport */ checkId),
  UD: () => (/* reexport */ compare),
  K4: () => (/* reexport */ countInWords),
  hS: () => (/* reexport */ wording_counted),
  TS: () => (/* reexport */ decimalDifference),
  r4: () => (/* reexport */ inWords),
  _w: () => (/* reexport */ judgeAgain),
  md: () => (/* reexport */ percentInWords),
  qT: () => (/* reexport */ roundedInWords),
  em: () => (/* reexport */ sentence),
  YP: () => (/* reexport */ standingOf)
});

// UNUSED EXPORTS: anchorQuestions, isRegression, judgeAnswers, measureKey, ofDifference, otherColumn, overallQuestions, sameDataOf, signedInWords, sliceQuestion

// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
;// CONCATENATED MODULE: ./src/comparison/check-id.ts

/**
 * Id of a check, `<family>/<subject>[<slice>]`: stable, sortable, and unambiguous whatever the names hold.
 *
 * @example
 * checkId('metric', 'recall', { origin: 'JFK', carrier: 'HA' }) // => 'metric/recall[carrier=HA,origin=JFK]'
 */
function checkId(family, subject, slice) {
    const name = `${family}/${(0,documents/* escapedName */.Nm)(subject, documents/* specialInSubject */.xi)}`;
    if (slice === undefined)
        return name;
    const parts = Object.keys(slice)
        .sort()
        .map((column) => `${(0,documents/* escapedName */.Nm)(column, documents/* specialInSlice */.nG)}=${(0,documents/* escapedName */.Nm)(slice[column] ?? '', documents/* specialInSlice */.nG)}`);
    return `${name}[${parts.join(',')}]`;
}

// EXTERNAL MODULE: ./src/metrics/index.ts + 34 modules
var metrics = __webpack_require__(3528);
// EXTERNAL MODULE: ./src/predictions/index.ts + 12 modules
var predictions = __webpack_require__(47725);
// EXTERNAL MODULE: ./src/statistics/index.ts + 62 modules
var statistics = __webpack_require__(23465);
;// CONCATENATED MODULE: ./src/comparison/decimal.ts
/**
 * A number as a person would write it: rounded to 15 significant digits, which undoes the last binary digits of arithmetic.
 *
 * @example
 * asWritten(0.1 + 0.2) // => 0.3
 */
function asWritten(value) {
    return Number.isFinite(value) ? Number(value.toPrecision(15)) : value;
}
/**
 * The difference of two numbers as one would subtract them on paper: no digit beyond the 15th of the larger one survives.
 *
 * @example
 * decimalDifference(100.02, 100.01) // => 0.01
 */
function decimalDifference(minuend, subtrahend) {
    const difference = minuend - subtrahend;
    const largest = Math.max(Math.abs(minuend), Math.abs(subtrahend));
    if (!Number.isFinite(difference) || largest === 0)
        return difference;
    const decimals = 14 - Math.floor(Math.log10(largest));
    return decimals > 100 || decimals < 0 ? asWritten(difference) : asWritten(Number(difference.toFixed(decimals)));
}
/** Inclusive, in decimal: 0.9 meets a floor of 0.90, whatever its binary digits. */
function atLeast(value, bound) {
    return asWritten(value) >= asWritten(bound);
}
/** Inclusive, in decimal. False for NaN, as every comparison here. */
function atMost(value, bound) {
    return asWritten(value) <= asWritten(bound);
}
/** More than the bound even in decimal. False for NaN. */
function above(value, bound) {
    return asWritten(value) > asWritten(bound);
}

;// CONCATENATED MODULE: ./src/comparison/estimate-numbers.ts



/** The number that an evaluation holds for a measure, overall. */
function reportedValue(evaluation, measure) {
    return evaluation.metrics.find((metric) => metric.slice === undefined && isOf(metric, measure));
}
function isOf(metric, measure) {
    if (metric.name !== (0,metrics/* reportedName */.PF)(measure))
        return false;
    return measure.kind !== 'catalogue' || (metric.class === measure.class && metric.average === measure.average);
}
/**
 * Two numbers that were not measured on paired rows, with whatever is known of their error: counts of a proportion, standard errors or
 * intervals. Where one side has none, the difference has none.
 */
function estimateNumbers(candidate, baseline) {
    const n = candidate.n;
    const repeats = repeatsOf({ candidate, baseline });
    const known = { value: candidate.value, ...optional(ofOne(candidate)) };
    const shared = { ...(n !== undefined && { n }), ...(repeats && { repeats }), candidate: known };
    if (baseline === undefined)
        return shared;
    const apart = otherAggregate(candidate, baseline);
    return {
        ...shared,
        baseline: baseline.value,
        ...(apart === undefined ? { difference: differenceOf(candidate, baseline) } : { apart })
    };
}
/** What is shown of repeats; a side that was measured once has none. */
function repeatsOf(sides) {
    const told = Object.entries(sides).flatMap(([side, metric]) => {
        if (metric?.repeats === undefined)
            return [];
        const { aggregate, values, noise } = metric.repeats;
        return [[side, { count: values.length, aggregate, noise }]];
    });
    return told.length === 0 ? undefined : Object.fromEntries(told);
}
/** A mean and a median are two numbers, also of the same repeats. What was measured once is either. */
function otherAggregate(candidate, baseline) {
    const [ofCandidate, ofBaseline] = [candidate.repeats?.aggregate, baseline.repeats?.aggregate];
    if (ofCandidate === undefined || ofBaseline === undefined || ofCandidate === ofBaseline)
        return undefined;
    return {
        status: 'incomparable',
        reason: `the baseline is the ${ofBaseline} of its repeats, and the candidate the ${ofCandidate}`,
        nextStep: `Write candidate.aggregate: ${ofBaseline}, or promote a baseline with the other`
    };
}
function differenceOf(candidate, baseline) {
    const value = decimalDifference(candidate.value, baseline.value);
    return { value, ...optional(unpaired(candidate, baseline)) };
}
function unpaired(candidate, baseline) {
    const [errorOfCandidate, errorOfBaseline] = [standardErrorOf(candidate), standardErrorOf(baseline)];
    if (errorOfCandidate !== undefined && errorOfBaseline !== undefined) {
        const unmoved = errorOfCandidate === 0 && errorOfBaseline === 0;
        // Repeats that all gave one number show no noise, and say nothing of the rows.
        if (unmoved && (candidate.repeats ?? baseline.repeats) !== undefined)
            return undefined;
        return (0,statistics/* normalDifference */.b3)({ ...candidate, standardError: errorOfCandidate }, { ...baseline, standardError: errorOfBaseline });
    }
    if (!(0,metrics/* isProportion */.td)(candidate) || !(0,metrics/* isProportion */.td)(baseline))
        return undefined;
    return (0,statistics/* independentProportions */.yc)({ successes: candidate.value * (candidate.n ?? 0), n: candidate.n ?? 0 }, { successes: baseline.value * (baseline.n ?? 0), n: baseline.n ?? 0 });
}
function ofOne(metric) {
    const standardError = standardErrorOf(metric);
    if (standardError === 0 && metric.repeats !== undefined && !(0,metrics/* isProportion */.td)(metric))
        return undefined;
    if (standardError !== undefined)
        return (0,statistics/* normalValue */.Fl)({ ...metric, standardError });
    if (!(0,metrics/* isProportion */.td)(metric))
        return undefined;
    return (0,statistics/* proportion */.Xo)({ successes: Math.round(metric.value * (metric.n ?? 0)), n: metric.n ?? 0 });
}
/** A share of 0 or 1 has no error of this kind: its rows say how sure it is. */
function standardErrorOf(metric) {
    const { standardError, interval } = metric;
    const error = standardError ?? (interval && (0,statistics/* standardErrorOfInterval */.mf)(interval, interval.level));
    if (error === undefined || !Number.isFinite(error) || error < 0)
        return undefined;
    return error === 0 && (0,metrics/* isShare */.GS)(metric) ? undefined : error;
}
function optional(inference) {
    return inference === undefined ? {} : { inference };
}

;// CONCATENATED MODULE: ./src/comparison/alike.ts
/** Measures of the same class and the same models read the same columns. The key names what they share. */
function alike(measures) {
    const families = new Map();
    for (const measure of measures) {
        const key = JSON.stringify([measure.choice.class ?? null, measure.pair.baseline !== undefined]);
        families.set(key, [...(families.get(key) ?? []), measure]);
    }
    return families;
}

;// CONCATENATED MODULE: ./src/comparison/estimate-cells.ts




/** Metrics of the confusion matrix: all that are made of the same cells share one set of replicates. */
function estimateCells(measures) {
    const families = [...alike(measures).values()].map((family) => ({ family, cells: jointCells(family[0]) }));
    return (part, stream) => families.flatMap(({ family, cells }) => bootstrapped(family, cells(part), stream));
}
function bootstrapped(measures, joint, stream) {
    const metrics = measures.map(({ metric: { ofCells, counts } }) => ({
        ofCells,
        support: (cells, classes) => Math.min(...counts(cells, classes))
    }));
    const inferences = (0,statistics/* cellBootstrap */.vz)(joint, metrics, streamsOf(measures[0], stream));
    return measures.map(({ key: measure, metric }, index) => {
        const { candidate, baseline, difference } = inferences[index];
        const known = { value: candidate.estimate, inference: candidate };
        const n = basisOf(metric, joint);
        if (difference === undefined)
            return [measure, { n, candidate: known }];
        const value = decimalDifference(candidate.estimate, baseline);
        return [measure, { n, candidate: known, baseline, difference: { value, inference: difference } }];
    });
}
/** The candidate's own stream does not know whether there is a baseline. */
function streamsOf({ choice }, { seed, key }) {
    const stream = (paired) => (0,statistics/* randomStream */._V)(seed, `${key} cells ${JSON.stringify([choice.class ?? null, paired])}`);
    return { own: stream(false), both: stream(true) };
}
/** The smaller of both models' rows that the metric is a share of. */
function basisOf({ basis }, { cells, classes }) {
    if (basis === undefined)
        return cells.reduce((sum, { count }) => sum + count, 0);
    const of = (model) => {
        const matrix = new Float64Array(classes * classes);
        for (const cell of cells)
            matrix[cell.label * classes + cell[model]] += cell.count;
        return basis(matrix, classes);
    };
    return Math.min(of('candidate'), of('baseline'));
}
/** Counts of (label, baseline, candidate) in a part; one model alone stands on both sides. */
function jointCells({ pair, choice }) {
    const { labels, predicted, classes } = (0,metrics/* asAsked */.Nh)(pair.candidate, choice);
    const baseline = pair.baseline === undefined ? predicted : (0,metrics/* asAsked */.Nh)(pair.baseline, choice).predicted;
    const columns = { labels, baseline, candidate: predicted, classes };
    return (part) => {
        const joint = { cells: cellsOf(columns, part), classes, paired: pair.baseline !== undefined };
        return pair.candidate.type === 'multiclass' && choice.class === undefined ? ofPresentClasses(joint) : joint;
    };
}
function cellsOf(columns, part) {
    const { classes } = columns;
    return [...countsOf(columns, part)]
        .sort(([a], [b]) => a - b)
        .map(([cell, count]) => {
        const rest = Math.floor(cell / classes);
        return { label: Math.floor(rest / classes), baseline: rest % classes, candidate: cell % classes, count };
    });
}
/** Rows by cell. Counters are laid out for all cells where there are no more of them than rows. */
function countsOf({ labels, baseline, candidate, classes }, part) {
    const n = part?.length ?? labels.length;
    const counts = new Map();
    const dense = classes ** 3 <= n ? new Uint32Array(classes ** 3) : undefined;
    for (let place = 0; place < n; place++) {
        const row = part === undefined ? place : part[place];
        const cell = (labels[row] * classes + baseline[row]) * classes + candidate[row];
        if (dense === undefined)
            counts.set(cell, (counts.get(cell) ?? 0) + 1);
        else
            dense[cell]++;
    }
    dense?.forEach((count, cell) => {
        if (count > 0)
            counts.set(cell, count);
    });
    return counts;
}
/** Without the classes that no row has and neither model predicts: a row added for one of them would decide its score alone. */
function ofPresentClasses({ cells, paired }) {
    const present = [...new Set(cells.flatMap(({ label, baseline, candidate }) => [label, baseline, candidate]))];
    const place = new Map(present.sort((a, b) => a - b).map((code, index) => [code, index]));
    const moved = cells.map(({ label, baseline, candidate, count }) => ({
        label: place.get(label),
        baseline: place.get(baseline),
        candidate: place.get(candidate),
        count
    }));
    return { cells: moved, classes: Math.max(2, present.length), paired };
}

;// CONCATENATED MODULE: ./src/comparison/estimates.ts
/** No row is in the mean. */
const undefinedMean = { n: 0, candidate: { value: Number.NaN }, difference: { value: Number.NaN } };

;// CONCATENATED MODULE: ./src/comparison/part.ts


/** A column of a part. */
function inPart(column, part) {
    return part === undefined ? column : (0,statistics/* inOrder */.al)(column, part);
}
/** Everything that is known of the rows of a part: rows again. */
function rowsOfPart({ candidate, baseline }, part) {
    if (part === undefined)
        return { candidate, ...(baseline && { baseline }) };
    return { candidate: (0,predictions/* selectRows */.A5)(candidate, part), ...(baseline && { baseline: (0,predictions/* selectRows */.A5)(baseline, part) }) };
}

;// CONCATENATED MODULE: ./src/comparison/estimate-mean.ts




/** Means of row values, by Student's t of the paired differences. */
function estimateMean({ candidate, baseline }, { metric, choice }) {
    const ofCandidate = metric.rowValues(candidate, choice);
    const ofBaseline = baseline && metric.rowValues(baseline, choice);
    return (part) => estimate(inPart(ofCandidate, part), ofBaseline && inPart(ofBaseline, part));
}
function estimate(allOfCandidate, allOfBaseline) {
    const ofCandidate = inTheMean(allOfCandidate);
    const n = ofCandidate.length;
    if (n === 0)
        return undefinedMean;
    const inference = (0,statistics/* mean */.i2)(ofCandidate);
    const candidate = { value: inference.estimate, inference };
    if (allOfBaseline === undefined)
        return { n, candidate };
    const ofBaseline = inTheMean(allOfBaseline);
    const baseline = (0,statistics/* mean */.i2)(ofBaseline).estimate;
    const differences = new Float64Array(n);
    for (let row = 0; row < n; row++)
        differences[row] = ofCandidate[row] - ofBaseline[row];
    const value = decimalDifference(candidate.value, baseline);
    return { n, candidate, baseline, difference: { value, inference: (0,statistics/* pairedMean */.HN)(differences) } };
}
/** The rows that the mean is over. Which those are depends on the label alone, so both models keep the same. */
function inTheMean(values) {
    let kept = 0;
    for (let row = 0; row < values.length; row++)
        if (!Number.isNaN(values[row]))
            kept++;
    if (kept === values.length)
        return values;
    const inMean = new Float64Array(kept);
    let next = 0;
    for (let row = 0; row < values.length; row++)
        if (!Number.isNaN(values[row]))
            inMean[next++] = values[row];
    return inMean;
}

;// CONCATENATED MODULE: ./src/comparison/estimate-proportion.ts




/** What a row may be to a share: left out of it, or a success of neither model, of one, or of both. */
const [NEITHER, ONLY_BASELINE, ONLY_CANDIDATE, BOTH, LEFT_OUT] = [0, 1, 2, 3, 4];
/** Shares of rows, by Tango's score and McNemar's test: all that matters is how many rows have which outcome. */
function estimateProportion(pair, measure) {
    const outcomes = outcomesOf(pair, measure);
    return (part) => estimate_proportion_estimate(counted(inPart(outcomes, part)), pair.baseline !== undefined);
}
/** Which rows are in the mean depends on the label alone, so both models keep the same. */
function outcomesOf({ candidate, baseline }, { metric, choice }) {
    const ofCandidate = metric.rowValues(candidate, choice);
    const ofBaseline = baseline === undefined ? ofCandidate : metric.rowValues(baseline, choice);
    const outcomes = new Uint8Array(ofCandidate.length);
    for (let row = 0; row < outcomes.length; row++) {
        const outcome = ONLY_CANDIDATE * ofCandidate[row] + ONLY_BASELINE * ofBaseline[row];
        outcomes[row] = Number.isNaN(outcome) ? LEFT_OUT : outcome;
    }
    return outcomes;
}
function counted(outcomes) {
    const counts = new Uint32Array(LEFT_OUT + 1);
    for (let row = 0; row < outcomes.length; row++)
        counts[outcomes[row]]++;
    return counts;
}
function estimate_proportion_estimate(counts, paired) {
    const both = counts[BOTH];
    const [onlyCandidate, onlyBaseline] = [counts[ONLY_CANDIDATE], counts[ONLY_BASELINE]];
    const n = both + onlyCandidate + onlyBaseline + counts[NEITHER];
    if (n === 0)
        return undefinedMean;
    const successes = both + onlyCandidate;
    const candidate = { value: successes / n, inference: (0,statistics/* proportion */.Xo)({ successes, n }) };
    if (!paired)
        return { n, candidate };
    const baseline = (both + onlyBaseline) / n;
    const inference = (0,statistics/* pairedProportions */.VR)({ onlyCandidate, onlyBaseline, n });
    return { n, candidate, baseline, difference: { value: decimalDifference(candidate.value, baseline), inference } };
}

;// CONCATENATED MODULE: ./src/comparison/supported.ts


/**
 * Weighted and dependent rows, and the mean of several areas, go through procedures that do not look at how many cases there are: they are counted
 * here, by the rule of independent rows; those of unequal weight by what they are worth. Of the two models the smaller count stands.
 */
function supported(estimates, { candidate, baseline }, { metric, choice }) {
    const own = supported_countsOf(candidate, metric, choice);
    const both = baseline === undefined ? own : smaller(own, supported_countsOf(baseline, metric, choice));
    const { difference } = estimates;
    return {
        ...estimates,
        n: both.n,
        candidate: supported_counted(estimates.candidate, own),
        ...(difference && { difference: supported_counted(difference, both) })
    };
}
function supported_countsOf(rows, metric, choice) {
    const n = (0,metrics/* rowsBehind */.Y$)(metric, rows, choice);
    if (metric.kind === 'cells')
        return { n, support: supportOfCells(rows, metric, choice), least: statistics/* LEAST_IN_CELLS */.so };
    if (metric.kind === 'ranks') {
        const rarest = metric.rankings(rows, choice).map(({ positive }) => rarer(positive, rows.weights));
        return { n, support: Math.min(...rarest), least: statistics/* LEAST_TO_RANK */.bZ };
    }
    return { n, least: 0 };
}
/** Kish's number of every count: the sums of weights in its cells, squared, over the sum of their squares. Whole, downwards. */
function supportOfCells(rows, { counts }, choice) {
    const relative = relativeWeights(rows);
    const countsBy = (weights) => {
        const { cells, classes } = (0,metrics/* confusion */.Hq)({ ...rows, weights }, choice);
        return counts(cells, classes);
    };
    const [sums, squares] = [countsBy(relative), countsBy(relative.map((weight) => weight * weight))];
    return Math.min(...sums.map((sum, index) => (sum === 0 ? 0 : wholeRows((sum * sum) / squares[index]))));
}
/** In shares of the largest, whose squares do not overflow. */
function relativeWeights({ count, weights }) {
    if (weights === undefined)
        return new Float64Array(count).fill(1);
    const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
    return weights.map((weight) => weight / largest);
}
/** What rounding took from a whole number is given back. */
function wholeRows(effective) {
    return Math.floor(effective * (1 + 1e-9));
}
/** Weights of the rows that a metric is over; all count alike where there are none. In shares of the largest. */
function weightsIn(metric, rows, choice) {
    const weights = relativeWeights(rows);
    if (metric.kind !== 'mean')
        return weights;
    const values = metric.rowValues(rows, choice);
    return weights.filter((_, row) => !Number.isNaN(values[row]));
}
/** Rows of the class or of the others, whichever are fewer; of unequal weight by what they are worth. */
function rarer(positive, weights) {
    const of = (value) => weights === undefined
        ? positive.reduce((count, each) => (each === value ? count + 1 : count), 0)
        : wholeRows((0,statistics/* kishRows */.TS)(weights.filter((_, row) => positive[row] === value)));
    return Math.min(of(0), of(1));
}
function smaller(one, two) {
    const support = one.support === undefined ? undefined : Math.min(one.support, two.support ?? one.support);
    return { n: Math.min(one.n, two.n), least: one.least, ...(support !== undefined && { support }) };
}
/** With the count beside it. */
function supported_counted({ value, inference }, { support, least }) {
    if (inference === undefined)
        return { value };
    return { value, inference: support === undefined ? inference : (0,statistics/* withSupport */.RY)(inference, support, least) };
}

;// CONCATENATED MODULE: ./src/comparison/estimate-influence.ts




/** Any judged metric of any rows, weighted ones too, by its influence values. */
function estimateInfluence({ candidate, baseline }, { metric, choice }) {
    return estimateInfluences((0,metrics/* influenceOf */.xw)(metric, candidate, choice), baseline && (0,metrics/* influenceOf */.xw)(metric, baseline, choice), candidate.weights && (0,statistics/* kishRows */.TS)(weightsIn(metric, candidate, choice)));
}
/** The same from the influence values of both models, row by row. @param effective what rows of unequal weight are worth */
function estimateInfluences(candidate, baseline, effective) {
    const n = candidate.ofRow.length;
    const inference = (0,statistics/* deltaMethod */.MX)({ estimate: candidate.value, influence: candidate.ofRow, effective });
    const known = { value: candidate.value, inference };
    if (baseline === undefined)
        return { n, candidate: known };
    const influence = new Float64Array(n);
    for (let row = 0; row < n; row++)
        influence[row] = candidate.ofRow[row] - baseline.ofRow[row];
    const value = decimalDifference(candidate.value, baseline.value);
    return {
        n,
        candidate: known,
        baseline: baseline.value,
        difference: { value, inference: (0,statistics/* deltaMethod */.MX)({ estimate: value, influence, effective }) }
    };
}

;// CONCATENATED MODULE: ./src/comparison/estimate-ranks.ts







/** Metrics of ranks: all that rank by the same scores share one sort. */
function estimateRanks(measures) {
    const families = [...alike(measures).values()].map((family) => ({ family, sample: sampler(family[0]) }));
    return (part) => families.flatMap(({ family, sample }) => {
        const ofPart = sample(part);
        return family.map(({ key, metric }) => [key, estimate_ranks_estimate(metric, ofPart)]);
    });
}
function sampler({ metric, choice, pair: { candidate, baseline } }) {
    const rankings = (rows) => metric.rankings(rows, choice);
    const [ofCandidate, ofBaseline] = [rankings(candidate), baseline && rankings(baseline)];
    return (part) => {
        const positive = ofCandidate.map((ranking) => inPart(ranking.positive, part));
        const rankedBy = (of) => of.map(({ scores }, index) => (0,statistics/* ranked */.ad)(positive[index], inPart(scores, part)));
        return { positive, candidate: rankedBy(ofCandidate), ...(ofBaseline && { baseline: rankedBy(ofBaseline) }) };
    };
}
function estimate_ranks_estimate(metric, sample) {
    const { positive, candidate, baseline } = sample;
    if (metric.kind === 'ranks' && candidate.length === 1)
        return estimateArea(positive[0], candidate[0], baseline?.[0]);
    const estimates = estimateInfluences((0,metrics/* rankInfluence */.MY)(metric, candidate), baseline && (0,metrics/* rankInfluence */.MY)(metric, baseline));
    return metric.kind === 'ranks' ? withRarest(estimates, positive) : estimates;
}
function estimateArea(positive, rankedByCandidate, rankedByBaseline) {
    const n = positive.length;
    const ofCandidate = (0,statistics/* placements */.DD)(rankedByCandidate);
    const candidate = { value: ofCandidate.auc, inference: (0,statistics/* delongOf */.x4)(positive, ofCandidate) };
    if (rankedByBaseline === undefined)
        return { n, candidate };
    const ofBaseline = (0,statistics/* placements */.DD)(rankedByBaseline);
    const value = decimalDifference(ofCandidate.auc, ofBaseline.auc);
    const inference = (0,statistics/* delongOf */.x4)(positive, ofCandidate, ofBaseline);
    return { n, candidate, baseline: ofBaseline.auc, difference: { value, inference } };
}
/** A mean over classes is as sure as the rarest of them is ranked. */
function withRarest(estimates, positive) {
    const counts = { support: Math.min(...positive.map((ofClass) => rarer(ofClass))), least: statistics/* LEAST_TO_RANK */.bZ };
    const { candidate, difference } = estimates;
    return {
        ...estimates,
        candidate: supported_counted(candidate, counts),
        ...(difference && { difference: supported_counted(difference, counts) })
    };
}

;// CONCATENATED MODULE: ./src/comparison/estimate-groups.ts




/** Dependent rows: the group is the independent unit, and the jackknife over groups gives the error of every kind of metric. */
function estimateGroups(whole, measure) {
    const pair = withinMetric(whole, measure);
    const { count, groups, weights } = pair.candidate;
    if (groups === undefined)
        throw new RangeError('these rows have no groups');
    const sizes = moreUneven(groupSizes(groups), weights && groupMasses(groups, weights));
    const infer = (value, leftOut) => (0,statistics/* groupJackknife */.WM)({ estimate: value, leftOut, groupSizes: sizes });
    const candidate = leaveOut(pair.candidate, measure, groups);
    const known = { value: candidate.value, inference: infer(candidate.value, candidate.without) };
    if (pair.baseline === undefined)
        return { n: count, candidate: known };
    const baseline = leaveOut(pair.baseline, measure, groups);
    const value = decimalDifference(candidate.value, baseline.value);
    const leftOut = candidate.without.map((without, group) => without - baseline.without[group]);
    return {
        n: count,
        candidate: known,
        baseline: baseline.value,
        difference: { value, inference: infer(value, leftOut) }
    };
}
/** The rows that a mean is over: a group that has none of them (recall: no row of the class) says nothing and does not count. */
function withinMetric(pair, { metric, choice }) {
    if (metric.kind !== 'mean')
        return pair;
    const values = metric.rowValues(pair.candidate, choice);
    const index = Uint32Array.from(values.keys()).filter((row) => !Number.isNaN(values[row]));
    return index.length === values.length ? pair : rowsOfPart(pair, index);
}
/** Means and confusion matrices by deleting the group; other metrics to first order, by the sum of its influence values. */
function leaveOut(rows, { metric, choice }, groups) {
    if (metric.kind === 'mean')
        return leaveOutOfMean(metric.rowValues(rows, choice), rows.weights, groups);
    if (metric.kind === 'cells') {
        const value = (0,metrics/* metricValue */.a3)(metric, rows, choice);
        return { value, without: leaveOutOfCells(rows, { metric, choice }, groups) };
    }
    const { value, ofRow } = (0,metrics/* influenceOf */.xw)(metric, rows, choice);
    const [sums, sizes] = [sumByGroup(ofRow, groups), groupSizes(groups)];
    return { value, without: sums.map((sum, group) => value - sum / (rows.count - sizes[group])) };
}
function leaveOutOfMean(values, weights, groups) {
    const masses = sumByGroup(weights ?? new Float64Array(values.length).fill(1), groups);
    const sums = sumByGroup(weights === undefined ? values : values.map((value, row) => value * weights[row]), groups);
    const [totalMass, total] = [sum(masses), sum(sums)];
    return {
        value: total / totalMass,
        without: sums.map((ofGroup, group) => (total - ofGroup) / (totalMass - masses[group]))
    };
}
function leaveOutOfCells(rows, { metric, choice }, groups) {
    if (metric.kind !== 'cells')
        throw new RangeError(`${metric.name} is no function of the confusion matrix`);
    const { cells, classes, cellOfRow } = (0,metrics/* confusion */.Hq)(rows, choice);
    const byGroup = rowsByGroup(groups);
    const rowsIn = new Uint32Array(cells.length);
    for (const cell of cellOfRow)
        rowsIn[cell]++;
    return Float64Array.from(byGroup, (ofGroup) => {
        const [without, left] = [cells.slice(), rowsIn.slice()];
        for (const row of ofGroup) {
            const cell = cellOfRow[row];
            // What rounding leaves of a cell without rows would count as a class that is there.
            without[cell] = --left[cell] === 0 ? 0 : without[cell] - (rows.weights?.[row] ?? 1);
        }
        return metric.ofCells(without, classes);
    });
}
function rowsByGroup({ codes, values }) {
    const rows = values.map(() => []);
    codes.forEach((code, row) => rows[code].push(row));
    return rows.filter((ofGroup) => ofGroup.length > 0);
}
function groupSizes(groups) {
    return sumByGroup(new Float64Array(groups.codes.length).fill(1), groups);
}
/** Groups are worth no more than their rows are, nor than the weights of those. */
function moreUneven(sizes, masses) {
    return masses !== undefined && (0,statistics/* kishRows */.TS)(masses) < (0,statistics/* kishRows */.TS)(sizes) ? masses : sizes;
}
/** A group is as large as what its rows weigh: in rows of the average weight. */
function groupMasses(groups, weights) {
    const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
    const masses = sumByGroup(weights.map((weight) => weight / largest), groups);
    const average = sum(masses) / weights.length;
    return masses.map((mass) => mass / average);
}
/** Sums by group, groups without rows left out. */
function sumByGroup(values, { codes, values: names }) {
    const sums = new Float64Array(names.length);
    const counts = new Uint32Array(names.length);
    for (let row = 0; row < values.length; row++) {
        sums[codes[row]] += values[row];
        counts[codes[row]]++;
    }
    return sums.filter((_, group) => counts[group] > 0);
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./src/comparison/question.ts

/** How much further than from production a model may be from the anchor. */
const ANCHOR_TOLERANCE = 1.5;
const regressionRules = ['max-drop', 'max-drop-percent', 'max-rise', 'max-rise-percent'];
/** Whether a rule allows a loss against the baseline. */
function isRegression(rule) {
    return regressionRules.includes(rule);
}
/** Whether a rule is held against the difference; the others are held against the candidate's own value. */
function ofDifference(rule) {
    return isRegression(rule) || rule === 'min-gain' || rule === 'max-gain';
}
function overallQuestions(policy) {
    return policy.metrics.map((entry) => ({ id: checkId('metric', entry.key), family: 'overall', entry }));
}
function sliceQuestion(entry, slice) {
    return { id: checkId('metric', entry.key, slice), family: 'slices', entry, slice };
}
/** The regression limits of the policy, widened, against the pinned release. */
function anchorQuestions(policy) {
    return policy.metrics
        .map((entry) => ({ ...entry, limits: entry.limits.filter(({ rule }) => isRegression(rule)).map(widened) }))
        .filter((entry) => entry.limits.length > 0)
        .map((entry) => ({ id: checkId('anchor', entry.key), family: 'anchor', entry }));
}
function widened(limit) {
    return { rule: limit.rule, value: Number((limit.value * ANCHOR_TOLERANCE).toPrecision(15)) };
}
/** Same key, same number: entries that ask the same thing of the same rows are one hypothesis. */
function measureKey(measure) {
    switch (measure.kind) {
        case 'catalogue':
            return JSON.stringify(['catalogue', measure.metric, measure.class ?? '', measure.average ?? '']);
        case 'column':
            return JSON.stringify(['column', measure.column, measure.aggregate]);
        case 'reported':
            return JSON.stringify(['reported', measure.name]);
    }
}

;// CONCATENATED MODULE: ./src/comparison/measured.ts


/** The metric behind a measure; undefined for numbers that only the user's code can give. */
function measured(measure, direction) {
    if (measure.kind === 'reported')
        return undefined;
    const choice = measure.kind === 'catalogue' ? choiceOf(measure) : {};
    const metric = measure.kind === 'catalogue'
        ? (0,metrics/* metricOf */.ak)(measure.metric, choice)
        : (0,metrics/* aggregateOf */.$b)(measure.column, measure.aggregate, direction);
    return metric && { key: measureKey(measure), metric, choice };
}
function choiceOf({ class: label, average }) {
    return { ...(label !== undefined && { class: label }), ...(average !== undefined && { average }) };
}
/** Of both models the rows of those that a measure can be computed for; undefined without the candidate's. */
function computable({ candidate, baseline }, { metric, choice }) {
    if (!(0,metrics/* isComputable */.$O)(metric, candidate, choice))
        return undefined;
    return { candidate, ...(baseline && (0,metrics/* isComputable */.$O)(metric, baseline, choice) && { baseline }) };
}

;// CONCATENATED MODULE: ./src/comparison/estimate-weighted-share.ts





/**
 * Shares of rows of unequal weight: the methods for shares of independent rows, on as many rows as the weighted ones are worth. With equal weights all is
 * as without them.
 * Source: Korn and Graubard (1998), Survey Methodology 24, 193-201, for one share; two on the same rows by analogy.
 */
function estimateWeightedShare({ candidate, baseline }, { metric, choice }) {
    const weights = weightsIn(metric, candidate, choice);
    const ofCandidate = inTheShare(metric.rowValues(candidate, choice));
    const value = (0,metrics/* metricValue */.a3)(metric, candidate, choice);
    if (!Number.isFinite(value))
        return undefinedMean;
    const own = { value, inference: inferenceOfShare(weights, ofCandidate) };
    const n = ofCandidate.length;
    if (baseline === undefined)
        return { n, candidate: own };
    const valueOfBaseline = (0,metrics/* metricValue */.a3)(metric, baseline, choice);
    return {
        n,
        candidate: own,
        baseline: valueOfBaseline,
        difference: {
            value: decimalDifference(value, valueOfBaseline),
            inference: inferenceOfDifference(weights, ofCandidate, inTheShare(metric.rowValues(baseline, choice)))
        }
    };
}
/** Which rows are in the share depends on the label alone, so both models keep the same. */
function inTheShare(values) {
    return values.filter((value) => !Number.isNaN(value));
}
function inferenceOfShare(weights, values) {
    const share = weighted(weights, values);
    const effective = worth(weights, values, share);
    return { ...(0,statistics/* proportion */.Xo)({ successes: share * effective, n: effective }), n: values.length, effective };
}
function inferenceOfDifference(weights, ofCandidate, ofBaseline) {
    const differences = ofCandidate.map((value, row) => value - ofBaseline[row]);
    const onlyCandidate = weighted(weights, differences.map((difference) => Math.max(0, difference)));
    const onlyBaseline = weighted(weights, differences.map((difference) => Math.max(0, -difference)));
    const effective = worth(weights, differences, onlyCandidate - onlyBaseline);
    const pairs = { onlyCandidate: onlyCandidate * effective, onlyBaseline: onlyBaseline * effective, n: effective };
    return { ...(0,statistics/* pairedProportions */.VR)(pairs), n: differences.length, effective };
}
function weighted(weights, values) {
    let [sum, mass] = [0, 0];
    for (let row = 0; row < values.length; row++) {
        sum += weights[row] * values[row];
        mass += weights[row];
    }
    return sum / mass;
}
/**
 * Rows of equal weight whose mean varies as much as this one: at most Kish's number, and fewer where weights go with outcomes. Outcomes that do not
 * vary say nothing of that.
 */
function worth(weights, values, mean) {
    let [ofRow, ofSum, mass] = [0, 0, 0];
    for (let row = 0; row < values.length; row++) {
        const [weight, square] = [weights[row], (values[row] - mean) ** 2];
        ofRow += weight * square;
        ofSum += weight * weight * square;
        mass += weight;
    }
    const most = (0,statistics/* kishRows */.TS)(weights);
    return ofSum > 0 ? Math.min(most, (ofRow * mass) / ofSum) : most;
}

;// CONCATENATED MODULE: ./src/comparison/estimate-selected.ts






/** What is read from whole rows: dependent rows by the jackknife over groups, weighted ones by what they are worth, smooth metrics by influence values. */
function estimateSelected(whole, measures) {
    if (measures.length === 0)
        return () => [];
    return (part) => {
        const rows = rowsOfPart(whole, part);
        return measures.flatMap((measure) => {
            const pair = computable(rows, measure);
            return pair === undefined ? [] : [[measure.key, estimate_selected_estimate(pair, measure)]];
        });
    };
}
function estimate_selected_estimate(pair, measure) {
    const { metric } = measure;
    if (pair.candidate.groups !== undefined)
        return supported(estimateGroups(pair, measure), pair, measure);
    if (pair.candidate.weights !== undefined)
        return supported(estimateWeighted(pair, measure), pair, measure);
    if (metric.kind === 'report-only')
        return { candidate: { value: metric.value(pair.candidate) } };
    return estimateInfluence(pair, measure);
}
/** Shares of weighted rows by the methods for shares, all else to first order. */
function estimateWeighted(pair, { metric, ...measure }) {
    return metric.kind === 'mean' && metric.proportion
        ? estimateWeightedShare(pair, { ...measure, metric })
        : estimateInfluence(pair, { ...measure, metric });
}

;// CONCATENATED MODULE: ./src/comparison/estimate-rows.ts






/**
 * Estimates measures on the same rows, and on as many parts of them as are asked for: what is computed row by row is computed once, and each part
 * takes its rows from it. The kind of a metric decides the procedure.
 */
function estimatorsOf(pair) {
    const known = new Map();
    return (measures) => {
        const { means, ranks, cells, others } = byKind(pair, measures);
        for (const measure of means)
            if (!known.has(measure.key))
                known.set(measure.key, estimateOne(measure));
        const procedures = [
            ...means.map(({ key }) => known.get(key)),
            estimateRanks(ranks),
            estimateCells(cells),
            estimateSelected(pair, others)
        ];
        return (part, stream) => new Map(procedures.flatMap((estimate) => estimate(part, stream)));
    };
}
function byKind(whole, measures) {
    const { groups, weights } = whole.candidate;
    const kinds = { means: [], ranks: [], cells: [], others: [] };
    for (const measure of measures) {
        const { metric } = measure;
        const pair = computable(whole, measure);
        if (pair === undefined)
            continue;
        if (groups !== undefined || weights !== undefined)
            kinds.others.push(measure);
        else if (metric.kind === 'mean')
            kinds.means.push({ ...measure, metric, pair });
        else if (metric.kind === 'cells')
            kinds.cells.push({ ...measure, metric, pair });
        else if (metric.kind === 'ranks' || metric.kind === 'thresholds')
            kinds.ranks.push({ ...measure, metric, pair });
        else
            kinds.others.push(measure);
    }
    return kinds;
}
function estimateOne(measure) {
    const estimate = (measure.metric.proportion ? estimateProportion : estimateMean)(measure.pair, measure);
    return (part) => [[measure.key, estimate(part)]];
}

;// CONCATENATED MODULE: ./src/comparison/wording.ts
/**
 * A number in a sentence: enough digits to act on, no exponent for everyday sizes.
 *
 * @example
 * inWords(-0.0084825) // => '−0.00848'
 */
function inWords(value) {
    if (!Number.isFinite(value))
        return Number.isNaN(value) ? 'undefined' : value > 0 ? 'infinite' : 'minus infinite';
    if (value < 0)
        return `−${inWords(-value)}`;
    if (value !== 0 && (value < 1e-6 || value >= 1e9))
        return value.toPrecision(3);
    return value >= 1000 ? countInWords(Math.round(value)) : String(Number(value.toPrecision(3)));
}
/** @example signedInWords(0.0254) // => '+0.0254' */
function signedInWords(change) {
    return `${change > 0 && Number.isFinite(change) ? '+' : ''}${inWords(change)}`;
}
/** @example countInWords(12345) // => '12,345' */
function countInWords(count) {
    return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
/** @example counted(1, 'row') // => '1 row' */
function wording_counted(count, noun) {
    return `${countInWords(count)} ${noun}${count === 1 ? '' : 's'}`;
}
/**
 * A number of rows that was estimated: two significant digits, rounded up.
 *
 * @example
 * roundedInWords(70909) // => '71,000'
 */
function roundedInWords(count) {
    const unit = 10 ** Math.max(Math.floor(Math.log10(Math.max(count, 1))) - 1, 0);
    return countInWords(Math.ceil(count / unit) * unit);
}
/** @example percentInWords(0.95) // => '95 %' */
function percentInWords(share) {
    return `${Number((share * 100).toPrecision(4))} %`;
}
/** @example sentence('the limit is not excluded') // => 'The limit is not excluded.' */
function sentence(clause) {
    const text = clause.charAt(0).toUpperCase() + clause.slice(1);
    return /^$|[.!?]$/.test(text) ? text : `${text}.`;
}

;// CONCATENATED MODULE: ./src/comparison/judgement.ts




/** Decides one limit from its numbers alone; the same numbers give the same status wherever they were measured. */
function judge(evidence, by) {
    if (!Number.isFinite(evidence.estimate ?? Number.NaN))
        return unusable(evidence.estimate);
    if (isRegression(by.limit.rule))
        return judgeRegression(evidence, by);
    if (by.limit.rule === 'min-gain')
        return judgeGain(evidence, by);
    return judgeBound(evidence, by);
}
function unusable(estimate) {
    return {
        status: 'error',
        reason: `the value is ${estimate === undefined || Number.isNaN(estimate) ? 'undefined (NaN)' : 'infinite'}`,
        nextStep: 'Look at what the evaluation wrote for this metric: a number that is not finite never passes'
    };
}
/** Turned so that more is better. */
function oriented(evidence, by) {
    const estimate = evidence.estimate ?? Number.NaN;
    const { interval } = evidence;
    if (by.entry.direction === 'higher')
        return { estimate, ...(interval && { low: interval.low, high: interval.high }) };
    return { estimate: -estimate, ...(interval && { low: -interval.high, high: -interval.low }) };
}
/** Must be better by so much: proven better, proven not, or neither. */
function judgeGain(evidence, by) {
    const { estimate, low, high } = oriented(evidence, by);
    const gain = by.limit.value;
    if (low === undefined || high === undefined || by.entry.decide === 'estimate') {
        return atLeast(estimate, gain)
            ? { status: 'pass', reason: `the gain meets the limit; ${onNumbers(evidence)}`, nextStep: '' }
            : { status: 'fail', reason: `the gain is below the limit; ${onNumbers(evidence)}`, nextStep: notGood };
    }
    if (atLeast(low, gain))
        return thin(evidence) ?? movedAsOne(evidence) ?? { status: 'pass', reason: 'the gain is proven', nextStep: '' };
    if (above(gain, high))
        return { status: 'fail', reason: 'the data exclude a gain of this size', nextStep: notGood };
    return { status: 'inconclusive', reason: 'a gain of this size is neither shown nor excluded', nextStep: moreRows };
}
/** Floors and ceilings, of the candidate's value or (max-gain) of the difference. */
function judgeBound(evidence, by) {
    const { value, kept, excluded, proof } = boundOf(evidence, by);
    const floor = by.limit.rule === 'min';
    const name = by.limit.rule === 'max-gain' ? 'the largest believable gain' : floor ? 'the floor' : 'the ceiling';
    const met = floor ? atLeast(value, by.limit.value) : atMost(value, by.limit.value);
    const remedy = by.limit.rule === 'max-gain' ? leakage : notGood;
    if (evidence.interval === undefined || by.entry.decide === 'estimate') {
        if (met && proof && by.entry.decide !== 'estimate')
            return {
                status: 'inconclusive',
                reason: `${name} is met, and not proven: no uncertainty is known`,
                nextStep: 'Give predictions row by row, or report the error beside the value: n, stderr or an interval'
            };
        return met
            ? { status: 'pass', reason: `${name} is met; ${onNumbers(evidence)}`, nextStep: '' }
            : { status: 'fail', reason: `${name} is missed; ${onNumbers(evidence)}`, nextStep: remedy };
    }
    if (excluded)
        return { status: 'fail', reason: `${name} is missed, and the whole interval is beyond it`, nextStep: remedy };
    if (!met)
        return {
            status: 'inconclusive',
            reason: `${name} is missed, but not by more than chance explains`,
            nextStep: moreRows
        };
    if (kept && !withoutSpread(evidence))
        return thin(evidence) ?? { status: 'pass', reason: `${name} is met and proven`, nextStep: '' };
    if (proof)
        return { status: 'inconclusive', reason: `${name} is met, and not proven`, nextStep: moreRows };
    return thin(evidence) ?? { status: 'pass', reason: `${name} is met, not proven`, nextStep: '' };
}
/** Where the estimate and the one-sided bounds stand to a floor or ceiling. */
function boundOf(evidence, by) {
    const limit = by.limit.value;
    const raw = evidence.estimate ?? Number.NaN;
    const interval = evidence.interval ?? { low: Number.NaN, high: Number.NaN };
    if (by.magnitude) {
        const nearest = raw >= 0 ? interval.low : -interval.high;
        const furthest = Math.max(Math.abs(interval.low), Math.abs(interval.high));
        // A bias must be shown to be small: a pass needs the bound, whatever the entry says.
        return { value: Math.abs(raw), kept: atMost(furthest, limit), excluded: above(nearest, limit), proof: true };
    }
    if (by.limit.rule === 'max-gain') {
        const { estimate, low, high } = oriented(evidence, by);
        return {
            value: estimate,
            kept: atMost(high ?? estimate, limit),
            excluded: above(low ?? estimate, limit),
            proof: by.entry.proven
        };
    }
    const floor = by.limit.rule === 'min';
    return {
        value: raw,
        kept: floor ? atLeast(interval.low, limit) : atMost(interval.high, limit),
        excluded: floor ? above(limit, interval.high) : above(interval.low, limit),
        proof: by.entry.proven
    };
}
/** May not pass, whatever the numbers say. */
function thin(evidence) {
    if (evidence.mayPass)
        return undefined;
    const groups = evidence.groups === undefined
        ? ''
        : ` in ${wording_counted(evidence.groups.count, 'group')} worth ${evidence.groups.effective.toFixed(1)}`;
    const support = evidence.support === undefined ? '' : ` (${countInWords(evidence.support)} of the rarest class)`;
    return { status: 'inconclusive', reason: `too few cases for a pass${groups}${support}`, nextStep: moreRows };
}
/** A loss or gain that is the same in every row may not pass, because no chance explains it. */
function movedAsOne(evidence) {
    if (!withoutSpread(evidence))
        return undefined;
    const reason = 'every row changed by the same amount, which no chance explains';
    return { status: 'inconclusive', reason, nextStep: 'Look at what the two models were measured on' };
}
/** The interval is the estimate alone, which proves nothing; but of a difference of 0 it says that no row changed. */
function withoutSpread({ of, estimate, interval }) {
    if (interval === undefined || interval.low !== interval.high)
        return false;
    return of !== 'difference' || estimate !== 0;
}
function onNumbers(evidence) {
    return evidence.interval === undefined
        ? 'decided on the numbers, no uncertainty known'
        : 'decided on the numbers, uncertainty set aside by the policy';
}
const notGood = 'Improve the model, or change the limit in a pull request of its own';
const leakage = 'Look for leakage: labels or evaluation rows that found their way into training';
const moreRows = 'Evaluate on more rows';
/** The part of a limit that its evidence gives. */
function limitOf(entry, evidence, q, outcome) {
    return {
        rule: entry.rule,
        value: entry.value,
        status: outcome.status,
        ...evidence,
        ...(q !== undefined && { q }),
        reason: outcome.reason
    };
}

;// CONCATENATED MODULE: ./src/comparison/judge-regression.ts



/**
 * `max-drop`, `max-rise` and their percents, by the table of `docs/decisions.md`.
 *
 * Pass: the data exclude a loss beyond the tolerance. Fail: the estimate is beyond it and the loss is significant after correction. Else the
 * data cannot tell. Guarantees P(any fail | nothing is worse) <= alpha a pull request and P(pass | loss >= tolerance) <= alpha a check.
 */
function judgeRegression(evidence, by) {
    const tolerance = toleranceOf(by);
    if (tolerance === undefined)
        return withoutTolerance;
    const { estimate, low, high } = oriented(evidence, by);
    const beyond = !atLeast(estimate, -tolerance);
    if (low === undefined || high === undefined || by.entry.decide === 'estimate')
        return onPoint(evidence, estimate, beyond);
    if (atLeast(low, -tolerance))
        return thin(evidence) ?? movedAsOne(evidence) ?? passed(estimate, low, high);
    if (beyond && (by.q ?? 1) <= 1 - by.confidence)
        return failed(high, tolerance);
    return undecided(evidence, by, { beyond, tolerance, low, high });
}
/** The loss that is allowed, in the unit of the metric. */
function toleranceOf({ limit, baseline }) {
    if (!limit.rule.endsWith('-percent'))
        return limit.value;
    if (baseline === undefined || !Number.isFinite(baseline) || baseline === 0)
        return undefined;
    return (limit.value / 100) * Math.abs(baseline);
}
const withoutTolerance = {
    status: 'error',
    reason: 'a percentage of a baseline of zero means nothing',
    nextStep: 'Write an absolute limit (max-drop or max-rise) instead of the percentage'
};
function onPoint(evidence, estimate, beyond) {
    if (beyond)
        return { status: 'fail', reason: `beyond the limit; ${onNumbers(evidence)}`, nextStep: regression };
    const place = estimate >= 0 ? 'not worse' : 'worse, inside the limit';
    return { status: 'pass', reason: `${place}; ${onNumbers(evidence)}`, nextStep: '' };
}
function passed(estimate, low, high) {
    if (low > 0)
        return { status: 'pass', reason: 'better', nextStep: '' };
    if (high < 0)
        return { status: 'pass', reason: 'worse, inside the limit', nextStep: '' };
    return {
        status: 'pass',
        reason: estimate === 0 && low === 0 && high === 0 ? 'unchanged' : 'a loss beyond the limit is excluded',
        nextStep: ''
    };
}
function failed(high, tolerance) {
    const reason = high < -tolerance ? 'proven beyond the limit' : 'beyond the limit, and significantly worse';
    return { status: 'fail', reason, nextStep: regression };
}
function undecided(evidence, by, standing) {
    const reason = standing.beyond
        ? `beyond the limit, not significant${correction(evidence, by, standing)}`
        : 'limit not excluded';
    return {
        status: 'inconclusive',
        reason: `${reason}${sight(evidence)}`,
        nextStep: rowsThatWould(evidence, by, standing)
    };
}
/** Why a loss is not significant although its interval excludes none, or although it would be alone. */
function correction({ p }, { q, hypotheses = 1, confidence }, { high }) {
    const looksSignificant = high < 0 || (p ?? 1) <= 1 - confidence;
    if (!looksSignificant || p === undefined || q === undefined)
        return '';
    if (hypotheses === 1)
        return ` (p = ${inWords(p)})`;
    return ` once corrected for ${countInWords(hypotheses)} comparisons (p = ${inWords(p)} alone, ${inWords(q)} corrected)`;
}
function sight({ detectable }) {
    return detectable === undefined || !Number.isFinite(detectable) || detectable <= 0
        ? ''
        : `; a change of ${inWords(detectable)} or more would show in these data`;
}
function rowsThatWould({ nNeeded, detectable }, { entry, slice }, { tolerance, high }) {
    const widen = 'widen the limit in a pull request of its own';
    if (nNeeded === undefined || !Number.isFinite(nNeeded))
        return `${moreRows}, or ${widen}`;
    // Enough rows already, had nothing changed: what keeps the limit from being excluded is the loss itself.
    if (detectable !== undefined && detectable < tolerance / 2)
        return `The loss itself is close to the limit, and the rows are enough to see it: find what causes it, or ${widen}`;
    // How many rows would settle it if nothing changed is no answer where something did.
    if (high < 0)
        return `The rows show a loss, and not how large it is: find what causes it, evaluate on more rows, or ${widen}`;
    const limit = `the limit of ${entry.key}${sliceWords(slice)}`;
    return `About ${roundedInWords(nNeeded)} rows would exclude ${limit} if nothing changed; or ${widen}`;
}
function sliceWords(slice) {
    if (slice === undefined)
        return '';
    return ` in ${Object.entries(slice)
        .map(([column, value]) => `${column}=${value}`)
        .join(', ')}`;
}
const regression = 'Find what changed in data, features or training; if the loss is intended, add a waiver with an expiry date in a separate pull request';

;// CONCATENATED MODULE: ./src/comparison/no-event.ts


/**
 * Rows that are all 0 show no spread and prove something all the same: were a share s of all rows another number, n rows without one would have the
 * chance (1 - s)^n. So the share is at most 1 - alpha^(1/n), Clopper and Pearson's bound, and the mean lies within that share of what a row can be.
 *
 * @param of.rows independent ones, or what dependent ones are worth; 0 where nobody says
 * @returns undefined where the measure is no mean, or nothing bounds a row
 *
 * @example
 * withoutEvent({ kind: 'reported', name: 'toxicity' }, { ceiling: 0.01, rows: 500, alpha: 0.05 })?.needed // => 299
 */
function withoutEvent(measure, { ceiling, rows, alpha }) {
    const range = rangeOfRow(measure, ceiling);
    if (range === undefined)
        return undefined;
    const [least, most] = range;
    const unseen = rows > 0 ? -Math.expm1(Math.log(alpha) / rows) : 1;
    return { needed: rowsNeeded(ceiling / most, alpha), bounds: { low: least * unseen, high: most * unseen } };
}
function rowsNeeded(share, alpha) {
    if (share <= 0)
        return Number.POSITIVE_INFINITY;
    return share >= 1 ? 1 : Math.ceil(Math.log(alpha) / Math.log1p(-share));
}
/** A ceiling below 1 on a column, or on a number of somebody else, is one on a share of events; of another nothing is known. */
function rangeOfRow(measure, ceiling) {
    if (measure.kind === 'catalogue') {
        const metric = (0,metrics/* metricOf */.ak)(measure.metric, choiceOf(measure));
        return metric?.kind === 'mean' && metric.range.every(Number.isFinite) ? metric.range : undefined;
    }
    const isMean = measure.kind === 'reported' || measure.aggregate === 'mean';
    return isMean && ceiling < 1 ? [0, 1] : undefined;
}

;// CONCATENATED MODULE: ./src/comparison/evidence-of.ts




/** The numbers that decide one limit, out of an estimate and what is known about it. */
function evidenceOf(known, of, by) {
    const { inference, value } = known;
    if (inference === undefined || !Number.isFinite(value))
        return { of, estimate: value, mayPass: true };
    const alpha = 1 - by.confidence;
    const without = of === 'candidate' && value === 0 ? ceilingWithoutEvent(inference, by) : undefined;
    const bounds = inference.bounds(alpha);
    // An interval without any width would prove a ceiling with a single row.
    const { low, high } = bounds.low === bounds.high ? (without?.bounds ?? bounds) : bounds;
    return {
        of,
        estimate: value,
        interval: { low, high, level: Number((2 * by.confidence - 1).toPrecision(12)), sides: 2 },
        ...(isRegression(by.limit.rule) && regressionNumbers(inference, by)),
        ...(without && { nNeeded: without.needed }),
        mayPass: inference.weak === undefined,
        ...(inference.support !== undefined && { support: inference.support }),
        ...(inference.groups !== undefined && { groups: inference.groups })
    };
}
function ceilingWithoutEvent({ groups, effective, n }, { question, limit, confidence }) {
    if (limit.rule !== 'max')
        return undefined;
    const rows = groups?.effective ?? effective ?? n;
    return withoutEvent(question.entry.measure, { ceiling: limit.value, rows, alpha: 1 - confidence });
}
function regressionNumbers(inference, by) {
    const { entry } = by.question;
    const tolerance = toleranceOf(by) ?? Number.NaN;
    const edge = entry.failWhen === 'proven' ? tolerance : 0;
    const p = entry.direction === 'higher' ? inference.pLess(-edge) : inference.pGreater(edge);
    const sd = inference.standardError * Math.sqrt(inference.n);
    const alpha = 1 - by.confidence;
    return {
        p,
        detectable: (0,statistics/* smallestDetectable */.tB)(inference.standardError, alpha),
        // Without spread, or without a count of rows, nothing follows about more of them.
        ...(tolerance > 0 && sd > 0 && { nNeeded: (0,statistics/* rowsNeeded */.vd)(sd, tolerance, alpha) })
    };
}

;// CONCATENATED MODULE: ./src/comparison/side.ts



/** Compared where the data are the same or cannot be known to differ; never where they are known to differ. */
function standingOf(candidate, baseline, task) {
    if (baseline === undefined)
        return { kind: 'obstacle', obstacle: noBaseline };
    const [ofCandidate, ofBaseline] = [digestOf(candidate), digestOf(baseline)];
    if (candidate.predictions !== undefined && baseline.predictions !== undefined) {
        const pair = (0,predictions/* pairUp */.OM)(candidate.predictions, baseline.predictions, task);
        return paired(pair, baseline, task);
    }
    if (ofCandidate !== undefined && ofBaseline !== undefined && ofCandidate !== ofBaseline) {
        return {
            kind: 'obstacle',
            obstacle: incomparable(`its data digest is ${side_short(ofBaseline)}, the candidate's ${side_short(ofCandidate)}`)
        };
    }
    const differing = differingRecords(candidate, baseline);
    if (differing !== undefined)
        return { kind: 'obstacle', obstacle: incomparable(differing) };
    return { kind: 'numbers', baseline };
}
/**
 * What one tool says of the data of both. That it says the same of both is no proof: MLflow's digest is 32 bits of the first 10,000 rows.
 *
 * @returns undefined: it does not say that they differ
 */
function differingRecords(candidate, baseline) {
    const [own, other] = [candidate, baseline].map(({ evaluation: { dataset } }) => dataset);
    if (own?.recorded === undefined || own.recorded.tool !== other?.recorded?.tool)
        return undefined;
    if (own.recorded.digest === other.recorded.digest)
        return undefined;
    return `${own.recorded.tool} knows them as ${recordedName(other)}, the candidate's as ${recordedName(own)}`;
}
function recordedName({ name, recorded }) {
    return [name, recorded?.digest]
        .map((part) => (0,documents/* cutText */.IN)(part ?? '', 64))
        .join(' ')
        .trim();
}
function paired(pair, baseline, task) {
    if ('mismatch' in pair)
        return { kind: 'obstacle', obstacle: incomparable(pair.mismatch) };
    const regrouped = pair.differing.find(({ column }) => column === task?.weight || column === task?.group);
    return regrouped ? { kind: 'obstacle', obstacle: otherColumn(regrouped) } : { kind: 'paired', pair, baseline };
}
/** Both sides hold the column, and not the same values for the same rows. */
function otherColumn({ column, rows }) {
    return incomparable(`the column ${JSON.stringify(column)} has other values in ${wording_counted(rows, 'row')}`);
}
/** What may be said of the data on both sides. */
function sameDataOf(candidate, baseline, standing) {
    if (baseline === undefined)
        return 'no-baseline';
    if (standing.kind === 'obstacle')
        return 'different';
    if (standing.kind === 'paired')
        return 'proven';
    return digestOf(candidate) !== undefined && digestOf(baseline) !== undefined ? 'proven' : 'not-proven';
}
function digestOf({ evaluation, predictions }) {
    return predictions?.digest ?? evaluation.dataset?.digest;
}
const noBaseline = {
    status: 'no-baseline',
    reason: 'there is no baseline to compare with',
    nextStep: 'If production has a baseline, mend where it is looked for (`baseline.from`, --baseline); if not, promote this model as the first'
};
function incomparable(detail) {
    return {
        status: 'incomparable',
        reason: `the baseline was measured on other data: ${detail}`,
        nextStep: 'Measure production again on the same rows (`baseline.run`), or promote a baseline of these data first'
    };
}
function side_short(digest) {
    return `${digest.slice(0, 'sha256:'.length + 8)}…`;
}

;// CONCATENATED MODULE: ./src/comparison/answers.ts









/** How the candidate stands to another model, ready to be asked. */
function askingOf(of, other) {
    const standing = standingOf(of.candidate, other, of.policy.task);
    const pair = pairOf(of.candidate, standing);
    return { ...of, standing, ...(pair && { rows: { pair, estimators: estimatorsOf(pair) } }) };
}
function pairOf({ predictions }, standing) {
    if (standing.kind === 'paired')
        return standing.pair;
    return predictions && { candidate: predictions.rows };
}
function answerOverall(asking) {
    return answerAll(overallQuestions(asking.policy), asking);
}
function answerAnchor(asking) {
    return answerAll(anchorQuestions(asking.policy), asking);
}
function answerAll(questions, asking) {
    const measures = measuresOf(questions.map(({ entry }) => entry));
    const estimates = asking.rows?.estimators(measures)(undefined, { seed: asking.seed, key: '' }) ?? new Map();
    return questions.map((question) => answer(question, find(question.entry, estimates, asking), asking));
}
/** Each judged slice is a part of the rows, and is measured like all of them. Slices that are too small are counted and not judged. */
function answerSlices(asking) {
    const { rows } = asking;
    return asking.policy.slices.flatMap((entry) => {
        if (rows === undefined)
            return entry.by.flatMap((by) => answerWithoutRows(entry, by, asking));
        const estimate = rows.estimators(measuresOf(entry.metrics));
        return entry.by.flatMap((by) => {
            const regrouped = regroupedBy(by, asking.standing);
            const ofSlices = regrouped ? { ...asking, standing: regrouped } : asking;
            const slices = (0,predictions/* sliceIndex */.HE)(rows.pair.candidate, by);
            return [
                ...slices.flatMap((slice) => answerSlice(entry, slice, estimate, ofSlices)),
                ...answerUnscored(entry, by, slices, ofSlices)
            ];
        });
    });
}
/** A slice of which no item has a score of both sides is no slice of their rows. It is there all the same. */
function answerUnscored(entry, by, judged, asking) {
    const rows = asking.candidate.predictions?.rows;
    if (rows?.type !== 'score')
        return [];
    const known = new Set(judged.map(({ slice }) => JSON.stringify(slice)));
    return (0,predictions/* sliceIndex */.HE)(rows, by)
        .filter(({ slice }) => !known.has(JSON.stringify(slice)))
        .flatMap(({ slice }) => entry.metrics.map((metric) => answer(sliceQuestion(metric, slice), tooSmall(0, entry.minRows), asking)));
}
function answerWithoutRows(entry, by, asking) {
    return entry.metrics.map((metric) => answer(sliceQuestion(metric, wholeColumn(by)), withoutRows, asking));
}
/** Both sides hold the column and put rows into different slices: then these slices cannot be compared. */
function regroupedBy(by, standing) {
    const differing = standing.kind === 'paired' ? standing.pair.differing.find(({ column }) => by.includes(column)) : undefined;
    return differing && { kind: 'obstacle', obstacle: otherColumn(differing) };
}
function answerSlice(entry, { slice, index }, estimate, asking) {
    const questions = entry.metrics.map((metric) => sliceQuestion(metric, slice));
    const size = index.length;
    const estimates = size < entry.minRows
        ? new Map()
        : estimate(index, { seed: asking.seed, key: JSON.stringify(slice) });
    return questions.map((question) => {
        const found = estimates.get(measureKey(question.entry.measure));
        const n = found?.n ?? size;
        return answer(question, found === undefined || n < entry.minRows ? tooSmall(n, entry.minRows) : undefinedInSlice(found), asking);
    });
}
function tooSmall(n, needed) {
    const reason = `${wording_counted(n, 'row')} are fewer than the ${needed} that a slice needs`;
    return { status: 'not-judged', reason, nextStep: 'Evaluate on more rows of this slice, or leave it out', n };
}
/** A metric may have no value in a slice (one class only): no reason to stop, and none to pass. */
function undefinedInSlice(found) {
    const values = [found.candidate.value, found.baseline ?? 0];
    if (values.every(Number.isFinite))
        return found;
    return {
        status: 'inconclusive',
        reason: 'the metric is undefined in this slice',
        nextStep: 'Choose a metric that these rows define, such as log-loss'
    };
}
const withoutRows = {
    status: 'missing',
    reason: 'slices need predictions row by row, and there are none',
    nextStep: 'Give `candidate.predictions`'
};
function wholeColumn(by) {
    return Object.fromEntries(by.map((column) => [column, '*']));
}
function measuresOf(entries) {
    const measures = entries
        .map(({ measure, direction }) => measured(measure, direction))
        .filter((each) => each !== undefined);
    return [...new Map(measures.map((each) => [each.key, each])).values()];
}
/** From rows where there are any for it, else from the numbers of the evaluations. */
function find(entry, estimates, { candidate, standing }) {
    const fromRows = estimates.get(measureKey(entry.measure));
    if (fromRows !== undefined && standing.kind !== 'numbers')
        return fromRows;
    const ofBaseline = standing.kind === 'obstacle' ? undefined : reportedValue(standing.baseline.evaluation, entry.measure);
    if (fromRows !== undefined)
        return againstNumbers(entry, fromRows, ofBaseline);
    const ofCandidate = reportedValue(candidate.evaluation, entry.measure);
    if (ofCandidate === undefined)
        return candidate.predictions === undefined ? notMeasured : notInRows;
    return estimateNumbers(ofCandidate, ofBaseline);
}
/** Rows held against a number: the difference is one of numbers, and may not pass where the rows may not. What is of the candidate stays. */
function againstNumbers(entry, fromRows, ofBaseline) {
    const { difference, ...numbers } = estimateNumbers(asReported(entry, fromRows), ofBaseline);
    return {
        ...numbers,
        ...(fromRows.n !== undefined && { n: fromRows.n }),
        candidate: fromRows.candidate,
        ...(difference && { difference: asWeak(difference, fromRows.candidate.inference) })
    };
}
function asWeak({ value, inference }, rows) {
    if (inference === undefined)
        return { value };
    const { weak, support, groups } = rows ?? {};
    return {
        value,
        inference: {
            ...inference,
            ...(weak !== undefined && { weak }),
            ...(support !== undefined && { support }),
            ...(groups !== undefined && { groups })
        }
    };
}
/** What the rows say, in the form in which a store keeps numbers: for a baseline that has no rows. */
function asReported(entry, { candidate, n }) {
    const { measure } = entry;
    const { inference } = candidate;
    // A share of 0 or 1 has no error of its own and goes by its rows: those that are dependent or weighted by what they are worth.
    const rows = inference?.standardError === 0 ? (inference.groups?.effective ?? inference.effective ?? n) : n;
    return {
        name: (0,metrics/* reportedName */.PF)(measure),
        ...(measure.kind === 'catalogue' && choiceOf(measure)),
        value: candidate.value,
        ...(rows !== undefined && { n: Math.floor(rows) }),
        ...(inference && { standardError: inference.standardError }),
        source: 'computed'
    };
}
const notMeasured = {
    status: 'missing',
    reason: 'the policy asks for this metric, and the evaluation does not give it',
    nextStep: 'Give `candidate.predictions`, or write the metric into the file that `candidate.metrics` names'
};
const notInRows = {
    status: 'missing',
    reason: 'the rows of the candidate have no column that this metric is computed from, and no metric file gives it',
    nextStep: 'Write the column `prediction` (or `score`), or say in `task` what yours is called: `task: { prediction: my_column }`'
};
const notInBaseline = {
    status: 'no-baseline',
    reason: 'the baseline does not have this metric',
    nextStep: 'It will be compared once a baseline that has it is promoted'
};
function answer(question, found, asking) {
    const { limits } = question.entry;
    if ('status' in found)
        return { question, shown: shownOfObstacle(found), asked: limits.map((limit) => ({ limit, obstacle: found })) };
    const { baseline } = found;
    const asked = limits.map((limit) => {
        const by = { question, limit, confidence: asking.policy.confidence, ...(baseline !== undefined && { baseline }) };
        // What is no number is an error, also where there is nothing to compare it with.
        const ofCandidate = !ofDifference(limit.rule) || !Number.isFinite(found.candidate.value);
        if (ofCandidate)
            return { limit, evidence: evidenceOf(found.candidate, 'candidate', by) };
        if (asking.standing.kind === 'obstacle')
            return { limit, obstacle: asking.standing.obstacle };
        if (found.difference === undefined)
            return { limit, obstacle: found.apart ?? notInBaseline };
        return { limit, evidence: evidenceOf(found.difference, 'difference', by) };
    });
    return { question, shown: shownOf(found), asked };
}
function shownOfObstacle({ n }) {
    return n === undefined ? {} : { n };
}
function shownOf({ n, repeats, candidate, baseline, difference }) {
    return {
        ...(baseline !== undefined && { baseline }),
        candidate: candidate.value,
        ...(difference !== undefined && { difference: difference.value }),
        ...optionalMethod(difference?.inference?.method ?? candidate.inference?.method),
        ...(n !== undefined && { n }),
        ...(repeats !== undefined && { repeats })
    };
}
function optionalMethod(method) {
    return method === undefined ? {} : { method };
}

;// CONCATENATED MODULE: ./src/comparison/flags.ts


/** Groups worth less than this are few, though enough to decide. */
const FEW_GROUPS = 10;
/** The outcome, with what a reader must know of the numbers although it decides nothing. */
function flagged(outcome, evidence, by) {
    if (evidence.interval === undefined || by.entry.decide === 'estimate')
        return outcome;
    const flags = [
        ...(hasFewGroups(evidence) ? ['few groups'] : []),
        ...(isBlind(outcome, evidence, by)
            ? ['few rows: a loss as large as the limit would often be inconclusive here']
            : [])
    ];
    return { ...outcome, reason: [outcome.reason, ...flags].join('; ') };
}
function hasFewGroups({ groups, mayPass }) {
    return mayPass && groups !== undefined && groups.effective < FEW_GROUPS;
}
/** The smallest change that the rows of a slice show is larger than the limit. What is inconclusive says so itself. */
function isBlind({ status }, { detectable }, by) {
    if (by.slice === undefined || status === 'inconclusive' || !isRegression(by.limit.rule))
        return false;
    return (detectable ?? 0) > (toleranceOf(by) ?? Number.POSITIVE_INFINITY);
}

;// CONCATENATED MODULE: ./src/comparison/hypotheses.ts


/**
 * Corrects the p-values of all regression limits so that P(any fail | no metric is worse) is at most alpha a pull request.
 *
 * Families are the overall metrics, the slices and the anchor. Within one, Holm over the hypotheses: one for each metric and slice, however
 * many entries ask it; one without a p-value is none. Alpha is shared evenly by the families that judge at least one comparison, which is the
 * same as multiplying q.
 */
function adjusted(answers) {
    const families = familiesOf(answers);
    const q = new Map([...families].map(([family, hypotheses]) => [family, corrected(hypotheses, families.size)]));
    return (question, asked) => pValueOf(asked) === undefined ? undefined : q.get(question.family)?.get(hypothesis(question, asked));
}
/** How many hypotheses are corrected for, in all families. */
function hypothesesIn(answers) {
    return [...familiesOf(answers).values()].reduce((sum, { size }) => sum + size, 0);
}
/** The p-value of each hypothesis, by family. */
function familiesOf(answers) {
    const families = new Map();
    for (const { question, asked } of answers) {
        for (const each of asked) {
            const p = pValueOf(each);
            if (p === undefined || question.entry.decide === 'estimate')
                continue;
            const hypotheses = families.get(question.family) ?? new Map();
            families.set(question.family, hypotheses.set(hypothesis(question, each), p));
        }
    }
    return families;
}
function pValueOf(asked) {
    if (!('evidence' in asked) || !isRegression(asked.limit.rule))
        return undefined;
    const { p } = asked.evidence;
    return p === undefined || Number.isNaN(p) ? undefined : p;
}
function corrected(hypotheses, families) {
    const q = (0,statistics/* holm */.fU)([...hypotheses.values()]);
    return new Map([...hypotheses.keys()].map((key, index) => [key, Math.min(1, families * (q[index] ?? Number.NaN))]));
}
/** A number may be worse when lower in one entry and when higher in another. `fail-when: proven` asks about the limit, so that is part of it. */
function hypothesis({ entry, slice }, { limit }) {
    const beyond = entry.failWhen === 'proven' ? [limit.rule, limit.value] : [];
    return JSON.stringify([measureKey(entry.measure), entry.direction, Object.entries(slice ?? {}), ...beyond]);
}

;// CONCATENATED MODULE: ./src/comparison/judge-answers.ts







/** Turns measured answers into checks: correction over all of them, each limit judged, each check as bad as its worst limit. */
function judgeAnswers(answers, policy) {
    const by = { confidence: policy.confidence, q: adjusted(answers), hypotheses: hypothesesIn(answers) };
    return answers.map((answer) => checkOf(answer, by));
}
function checkOf(answer, by) {
    const { question, shown } = answer;
    const judged = answer.asked.map((asked) => judgeAsked(answer, asked, by));
    const status = (0,documents/* worstStatus */.hH)(judged.map(({ limit }) => limit.status));
    const decisive = judged.filter(({ limit }) => limit.status === status);
    return {
        id: question.id,
        family: question.family === 'anchor' ? 'anchor' : 'metric',
        subject: question.entry.key,
        ...(question.slice && { slice: question.slice }),
        status,
        severity: question.entry.severity,
        metric: (0,metrics/* measureName */.MT)(question.entry.measure),
        direction: question.entry.direction,
        ...shown,
        limits: judged.map(({ limit }) => limit),
        reason: sentence(unique(decisive.map(({ limit }) => limit.reason)).join('; ')),
        nextStep: stepsOf(decisive.map(({ outcome }) => outcome))
            .map(sentence)
            .join(' ')
    };
}
function judgeAsked({ question: { entry, ...question }, shown }, asked, { confidence, q, hypotheses }) {
    if ('obstacle' in asked) {
        const { status, reason } = asked.obstacle;
        const of = ofDifference(asked.limit.rule) ? 'difference' : 'candidate';
        return { limit: { ...asked.limit, status, of, mayPass: false, reason }, outcome: asked.obstacle };
    }
    const corrected = q({ entry, ...question }, asked);
    const by = {
        entry,
        limit: asked.limit,
        confidence,
        magnitude: entry.measure.kind === 'catalogue' && (0,metrics/* isMagnitude */.b1)(entry.measure.metric),
        ...(shown.baseline !== undefined && { baseline: shown.baseline }),
        ...(corrected !== undefined && { q: corrected, hypotheses }),
        ...(question.slice !== undefined && { slice: question.slice })
    };
    const outcome = flagged(judge(asked.evidence, by), asked.evidence, by);
    return { limit: limitOf(asked.limit, asked.evidence, corrected, outcome), outcome };
}
/** More rows are asked for once, best by the step that says what they would do. */
function stepsOf(outcomes) {
    const steps = unique(outcomes.map(({ nextStep }) => nextStep).filter((step) => step !== ''));
    const asksForRows = (step) => step !== moreRows && /\brows\b/.test(step);
    return steps.some(asksForRows) ? steps.filter((step) => step !== moreRows) : steps;
}
function unique(texts) {
    return [...new Set(texts)];
}

;// CONCATENATED MODULE: ./src/comparison/unscored.ts

/** How many items count for nothing because a side has no score of them: whoever reads how many rows there are must know. */
function unscoredNote({ candidate: { predictions }, standing }) {
    const other = standing.kind === 'paired' ? standing.baseline.predictions : undefined;
    const [own, others] = [predictions, other].map(unscoredIn);
    const all = predictions?.rows.count ?? 0;
    const either = Array.from({ length: all }, (_, row) => own?.[row] === true || others?.[row] === true);
    const left = countOf(either);
    if (left === 0)
        return [];
    const parts = [
        ['candidate', own],
        ['baseline', others]
    ].flatMap(([side, unscored = []]) => {
        const count = countOf(unscored);
        return count === 0 ? [] : [`${countInWords(count)} ${count === 1 ? 'has' : 'have'} no score of the ${side}`];
    });
    return [
        `${countInWords(left)} of ${countInWords(all)} items ${left === 1 ? 'is' : 'are'} left out: ${parts.join(', ')}`
    ];
}
/** By row, in canonical order; undefined of other tasks, where each row has what it is measured by. */
function unscoredIn(predictions) {
    const rows = predictions?.rows;
    return rows?.type === 'score' ? Array.from(rows.scores, Number.isNaN) : undefined;
}
function countOf(flags) {
    return flags.filter(Boolean).length;
}

;// CONCATENATED MODULE: ./src/comparison/worst-slices.ts


/**
 * For each metric in slices: which slice lost most, beside what the smallest of so many would show if all were alike.
 * The worst of many slices looks bad by chance; the second number says how bad.
 */
function worstSlices(checks) {
    const bySubject = new Map();
    for (const check of checks) {
        if (check.slice === undefined || standardError(check) === undefined)
            continue;
        bySubject.set(check.subject, [...(bySubject.get(check.subject) ?? []), check]);
    }
    return [...bySubject.values()].filter((slices) => slices.length > 1).map(worst);
}
function worst(slices) {
    const scored = slices.map((check) => ({ check, gain: worst_slices_oriented(check), error: standardError(check) ?? Number.NaN }));
    const lowest = scored.reduce((low, each) => (each.gain < low.gain ? each : low));
    const alike = lowest.error * expectedMinimum(slices.length);
    const { check } = lowest;
    return (`Of ${countInWords(slices.length)} slices, ${check.metric ?? check.subject} did worst in ${sliceInWords(check.slice ?? {})}: ` +
        `it changed by ${signedInWords(check.difference ?? Number.NaN)}; if no slice had changed, chance alone would show about ` +
        `${signedInWords(check.direction === 'lower' ? -alike : alike)} in the worst of as many`);
}
/** Expected smallest of n independent standard normal values, by Blom (1958): the (1 - 3/8) / (n + 1/4) quantile. */
function expectedMinimum(n) {
    return (0,statistics/* normalQuantile */.Zl)((1 - 3 / 8) / (n + 1 / 4));
}
function worst_slices_oriented({ direction, difference = Number.NaN }) {
    return direction === 'lower' ? -difference : difference;
}
/** From the interval of a regression limit, which is as wide as 2 x 1.645 standard errors at 90 %. */
function standardError({ limits }) {
    const interval = limits.find(({ of, interval }) => of === 'difference' && interval !== undefined)?.interval;
    return interval && (interval.high - interval.low) / (2 * (0,statistics/* normalQuantile */.Zl)((1 + interval.level) / 2));
}
function sliceInWords(slice) {
    return Object.entries(slice)
        .map(([column, value]) => `${column}=${value}`)
        .join(', ');
}

;// CONCATENATED MODULE: ./src/comparison/compare.ts





/**
 * Answers every question of the policy with a check: overall metrics, slices, anchor.
 *
 * Pure: the same sides, policy and seed give the same checks, whatever the order of rows in the files.
 *
 * @param seed of all resampling, in [0, 2^53)
 */
function compare(sides, policy, seed) {
    const of = { policy, seed, candidate: sides.candidate };
    const asking = askingOf(of, sides.baseline);
    const answers = [...answerOverall(asking), ...answerSlices(asking)];
    if (policy.baseline?.anchor !== undefined) {
        answers.push(...answerAnchor(askingOf(of, sides.anchor)));
    }
    const checks = judgeAnswers(answers, policy);
    const notes = [...unscoredNote(asking), ...worstSlices(checks)];
    return { checks, sameData: sameDataOf(sides.candidate, sides.baseline, asking.standing), notes };
}

;// CONCATENATED MODULE: ./src/comparison/stated.ts






/** What a document states about a limit, as far as it can be true. Its own status is never taken. */
function statedIn(check, limit, by) {
    const found = check.limits.find(({ rule }) => rule === limit.rule);
    if (found === undefined || measuredForAnother(limit, found, by))
        return { limit, obstacle: unanswered };
    if (found.estimate === undefined)
        return { limit, obstacle: obstacleOf(limit.rule, found, { check, ...by }) };
    const contradiction = contradictionIn({ ...found, rule: limit.rule }, check, by.question);
    if (contradiction !== undefined)
        return { limit, obstacle: contradictory(contradiction) };
    const { estimate, interval, p, detectable, nNeeded, mayPass, support, groups } = found;
    return {
        limit,
        evidence: {
            of: ofDifference(limit.rule) ? 'difference' : 'candidate',
            estimate,
            ...(interval !== undefined && { interval }),
            ...(p !== undefined && { p }),
            ...(detectable !== undefined && { detectable }),
            ...(nNeeded !== undefined && found.value === limit.value && { nNeeded }),
            mayPass: mayPass && (groups === undefined || (0,statistics/* enoughGroups */.Ri)(groups)),
            ...(support !== undefined && { support }),
            ...(groups !== undefined && { groups })
        }
    };
}
/** Numbers for another confidence, or (fail-when proven) a p-value against another limit, do not answer this policy. */
function measuredForAnother(limit, found, { question, policy }) {
    const level = Number((2 * policy.confidence - 1).toPrecision(12));
    if (found.interval !== undefined && found.interval.level !== level)
        return true;
    return question.entry.failWhen === 'proven' && found.value !== limit.value;
}
/** Why the numbers cannot all be true: those of a limit are those of its check, each has what it needs beside it, and a measurement can give them. */
function contradictionIn(found, check, { entry }) {
    if (!agree(found, check))
        return 'the numbers of the document contradict each other';
    const off = offScale(check, entry);
    if (off !== undefined)
        return off;
    const { rule, estimate, interval } = found;
    if (interval === undefined || estimate === undefined || !Number.isFinite(estimate))
        return undefined;
    const { low, high } = interval;
    // What has no error known, such as a single group, has no bounds.
    if ((Number.isNaN(low) && Number.isNaN(high)) || (0,documents/* holdsValue */.UQ)(interval, estimate))
        return undefined;
    return `the interval of ${rule} in the document, ${inWords(low)} to ${inWords(high)}, does not hold its estimate, ${inWords(estimate)}`;
}
function agree({ rule, estimate, interval, p }, { candidate, baseline, difference }) {
    if (!same(estimate, ofDifference(rule) ? difference : candidate))
        return false;
    if (ofDifference(rule) && !same(difference, decimalDifference(candidate ?? Number.NaN, baseline ?? Number.NaN)))
        return false;
    if (!isRegression(rule) || interval === undefined)
        return true;
    return Number.isNaN(interval.low) ? Number.isNaN(p) : p !== undefined && p >= 0 && p <= 1;
}
/** A value outside of the metric's range, but for rounding. */
function offScale({ candidate, baseline }, { measure }) {
    if (measure.kind !== 'catalogue')
        return undefined;
    const [low, high] = (0,metrics/* rangeOf */.be)({ ...measure, name: measure.metric });
    const outside = [candidate, baseline].find((value) => value !== undefined && Number.isFinite(value) && !(0,documents/* holdsValue */.UQ)({ low, high }, value));
    return outside === undefined
        ? undefined
        : `${(0,metrics/* measureName */.MT)(measure)} lies in [${low}, ${high}], and the document says ${outside}`;
}
function same(one, two) {
    return one === two || (Number.isNaN(one) && Number.isNaN(two));
}
/** A reason for having no numbers is believed where it can be the reason. */
function obstacleOf(rule, { status, reason }, of) {
    if (status === 'pass' || status === 'fail' || !canBe(status, rule, of))
        return unanswered;
    return { status, reason, nextStep: of.check.nextStep };
}
function canBe(status, rule, { check, ...by }) {
    switch (status) {
        case 'error':
        case 'missing':
            return true;
        case 'incomparable':
        case 'no-baseline':
            return ofDifference(rule);
        case 'inconclusive':
            return by.question.slice !== undefined;
        case 'not-judged':
            return isSmall(check, by);
    }
}
/** Only a slice can be too small, and it says how many rows it has. */
function isSmall({ n }, { question: { entry, slice }, policy: { slices } }) {
    if (slice === undefined || n === undefined)
        return false;
    return slices.some(({ metrics, minRows }) => metrics.includes(entry) && n < minRows);
}
const unanswered = {
    status: 'missing',
    reason: 'no document answers it',
    nextStep: 'Look at the job that should have measured it, and at the policy that it measured by'
};
function contradictory(reason) {
    return {
        status: 'error',
        reason,
        nextStep: 'Look at what wrote the document: `model-gate compare` writes numbers that agree'
    };
}

;// CONCATENATED MODULE: ./src/comparison/judge-again.ts






/**
 * Checks out of documents, judged again: which checks there must be, their limits, severities and statuses come from the policy; only the
 * numbers come from the documents. What no document answers is `missing`.
 *
 * @param found checks of any number of documents of one model, ids unique
 * @throws MeasurementError where the id of a check does not fit its subject and slice
 */
function judgeAgain(found, policy) {
    for (const check of found)
        requireFitting(check);
    const byId = new Map(found.map((check) => [check.id, check]));
    const questions = [...overallQuestions(policy), ...sliceQuestions(found, policy), ...anchored(policy)];
    return judgeAnswers(questions.map((question) => answerOf(question, byId.get(question.id), policy)), policy);
}
function anchored(policy) {
    return policy.baseline?.anchor === undefined ? [] : anchorQuestions(policy);
}
/** Every metric in every slice that documents found for any of them; columns that no document sliced are one question about the whole column. */
function sliceQuestions(found, policy) {
    return policy.slices.flatMap(({ by, metrics }) => by.flatMap((columns) => {
        const keys = metrics.map(({ key }) => key);
        const slices = slicesBy(columns, found.filter(({ subject }) => keys.includes(subject)));
        const asked = slices.length > 0 ? slices : [Object.fromEntries(columns.map((column) => [column, '*']))];
        return asked.flatMap((slice) => metrics.map((entry) => sliceQuestion(entry, slice)));
    }));
}
/** The slices by these columns, each once, in the order of the documents. */
function slicesBy(columns, checks) {
    const slices = checks.flatMap(({ subject, slice, id }) => {
        if (slice === undefined || id !== checkId('metric', subject, slice))
            return [];
        return Object.keys(slice).sort().join('\u0000') === columns.join('\u0000') ? [slice] : [];
    });
    return [...new Map(slices.map((slice) => [checkId('', '', slice), slice])).values()];
}
/** A check that is passed over would be a slice that nobody judges. */
function requireFitting({ id, family, subject, slice }) {
    if (family !== 'metric' || id === checkId('metric', subject, slice))
        return;
    throw new documents/* MeasurementError */.HG({
        message: `the check ${JSON.stringify(id)} is not of the subject and the slice that it states`,
        hint: 'Measure again; where *** stands in it, a value of a column of slices holds a secret of the environment'
    });
}
function answerOf(question, check, policy) {
    const { limits } = question.entry;
    if (check === undefined || ofAnother(check, question))
        return { question, shown: {}, asked: limits.map((limit) => ({ limit, obstacle: unanswered })) };
    return { question, shown: judge_again_shownOf(check), asked: limits.map((limit) => statedIn(check, limit, { question, policy })) };
}
/** A key under which another policy measured another metric, or the same one turned round, answers nothing. */
function ofAnother(check, { entry }) {
    return check.metric !== (0,metrics/* measureName */.MT)(entry.measure) || check.direction !== entry.direction;
}
function judge_again_shownOf({ baseline, candidate, difference, method, n, repeats }) {
    return {
        ...(baseline !== undefined && { baseline }),
        ...(candidate !== undefined && { candidate }),
        ...(difference !== undefined && { difference }),
        ...(method !== undefined && { method }),
        ...(n !== undefined && { n }),
        ...(repeats !== undefined && { repeats })
    };
}

;// CONCATENATED MODULE: ./src/comparison/index.ts











/***/ }),

/***/ 92835:
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
  gd: () => (/* reexport */ noColumn),
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

// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
// EXTERNAL MODULE: ./src/comparison/index.ts + 33 modules
var comparison = __webpack_require__(83959);
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
/** A bound that a contract has for a column; undefined where it has none. */
function boundOf(rule, name) {
    const value = rule[name];
    const side = name === 'min' ? 'below' : 'above';
    return value === undefined ? undefined : { value, side, isExact: rule.type === 'timestamp' };
}
/** Whether a value is beyond a bound. An infinite one is beyond every bound. */
function isBeyond(value, bound) {
    return !Number.isFinite(value) || isPast(value, bound);
}
function isPast(value, { value: bound, side, isExact }) {
    // Whole numbers have no last binary digits that a decimal comparison would have to undo: it would take the 16th digit from them.
    if (isExact || (Number.isSafeInteger(value) && Number.isSafeInteger(bound)))
        return side === 'above' ? value > bound : value < bound;
    return side === 'above' ? value > bound && (0,comparison/* above */.G1)(value, bound) : value < bound && !(0,comparison/* atLeast */.jZ)(value, bound);
}
/** Rows that are beyond a bound. */
function beyond(counts, bound) {
    let least = 0;
    let unknown = 0;
    for (const [value, rows] of counts.counted)
        if (isBeyond(value, bound))
            least += rows;
    for (const range of counts.rest) {
        const { low, lowIn, high, highIn, rows } = range;
        const [near, nearIn, far, farIn] = bound.side === 'above' ? [low, lowIn, high, highIn] : [high, highIn, low, lowIn];
        // The end of a range that is in it is the smallest or largest value of all.
        const known = farIn && Number.isFinite(far) ? 1 : 0;
        if (isPast(near, bound) || (near === bound.value && !nearIn))
            least += rows;
        else if (isPast(far, bound)) {
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
/** Rows whose value is not known to be whole: it has a fraction, is infinite, or is beyond 2^53, where a reader has rounded it. */
function fractions({ counted, rest }) {
    const least = counted.reduce((sum, [value, rows]) => sum + (Number.isSafeInteger(value) ? 0 : rows), 0);
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
        return Number.isSafeInteger(numberIn(text)) && (0,documents/* isWrittenWhole */.vs)(text);
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
    const [min, max] = [boundOf(rule, 'min'), boundOf(rule, 'max')];
    const look = (value, number) => {
        seen?.add(value);
        const right = typeof value === 'string' ? isOfType(value, rule.type) : rule.type !== 'integer' || Number.isSafeInteger(value);
        if (!right)
            found.type++;
        if (allowed !== undefined && !(asNumbers && Number.isNaN(number)) && !allowed.has(asNumbers ? number : value))
            found.values++;
        if (Number.isNaN(number))
            return;
        found.smallest = Math.min(found.smallest, number);
        found.largest = Math.max(found.largest, number);
        if (min !== undefined && isBeyond(number, min))
            found.min++;
        if (max !== undefined && isBeyond(number, max))
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
        return String(Number.isSafeInteger(value) ? value : (0,comparison/* asWritten */.qm)(value));
    const milliseconds = Math.floor(value);
    const microseconds = Math.min(999, Math.round((value - milliseconds) * 1000));
    const text = new Date(milliseconds).toISOString();
    if (microseconds > 0)
        return text.replace('Z', `${String(microseconds).padStart(3, '0')}Z`);
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
    const left = [...nameless.map(({ name }) => name), ...(profile.unread ?? [])];
    const others = left.length === 0
        ? 'additional-columns: refuse # or allow'
        : `additional-columns: allow # a contract cannot name ${left.map((name) => (0,documents/* cutText */.IN)(quotedInYaml(name), 80)).join(', ')}`;
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
    const { min, max } = column;
    const isInteger = fractions(numbersOf(column, rows)).most === 0;
    const type = `type: ${isInteger ? 'integer' : 'number'}`;
    if (min === undefined || max === undefined)
        return { rules: [type], seen: 'infinite values only' };
    const seen = [`${exactly(min, 'number')} to ${exactly(max, 'number')}`];
    if (hasInfinite(column))
        seen.push('and infinite values');
    // The range of ids says nothing of the next ones.
    if (isInteger && isUnique(column, rows))
        return { rules: [type, 'unique: true'], seen: [...seen, 'all different'].join(', ') };
    const range = roundedOutwards(min, max, isInteger ? 1 : 0);
    const rules = hasInfinite(column) ? [type] : [type, `min: ${String(range.min)}`, `max: ${String(range.max)}`];
    return { rules, seen: seen.join(' ') };
}
/** No bound holds an infinite value. */
function hasInfinite({ infinite }) {
    return infinite.negative + infinite.positive > 0;
}
function timestampProposal(column) {
    const { min, max } = column;
    const rules = ['type: timestamp'];
    if (min === undefined || max === undefined)
        return { rules, seen: 'no time that is finite' };
    const seen = `${exactly(min, 'timestamp')} to ${exactly(max, 'timestamp')}`;
    const day = exactly(Math.floor(Math.floor(min) / MILLISECONDS_A_DAY) * MILLISECONDS_A_DAY, 'timestamp');
    const hasDay = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(day) && !hasInfinite(column);
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
    const of = (asked) => new Set([...columns].flatMap(([name, { type }]) => (type === asked ? [name] : [])));
    return { types: new Map(typed), texts: of('text'), integers: of('integer') };
}
function profiledType(type) {
    return type === 'integer' || type === 'number' ? 'numeric' : type;
}

;// CONCATENATED MODULE: ./src/drift/contract-tallies.ts



/** What a profile tells of a column, by rule. Of a column of another kind there is no value to hold against min, max and values. */
function talliesOf(rule, column, rows) {
    const { type, values, unique } = rule;
    const [min, max] = [boundOf(rule, 'min'), boundOf(rule, 'max')];
    const once = unique && { unique: repeats(column, rows) };
    if (type === undefined || heldInstead(type, column, rows) !== undefined)
        return { ...once };
    const numbers = numbersOf(column, rows);
    return {
        type: wrongOfType(type, column, rows),
        ...(min !== undefined && { min: beyond(numbers, min) }),
        ...(max !== undefined && { max: beyond(numbers, max) }),
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
            ? `${rowsAre(tally, rows)} not ${noun}${type === 'integer' && isRounded(column) ? inexact : ''}`
            : `it holds ${instead}, and the contract says ${type}`,
        undecided: `it is not known whether every value is ${noun}`
    });
}
/** Whether a column holds numbers that are beyond what doubles tell apart. */
function isRounded(column) {
    return isNumeric(column) && Math.max(-(column.min ?? 0), column.max ?? 0) > Number.MAX_SAFE_INTEGER;
}
const inexact = '; beyond 2^53 a number is not exact, so none is known to be whole: write `type: text` for ids';
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
        const [bound, tally] = [boundOf(rule, name), tallies[name]];
        if (bound === undefined || tally === undefined)
            return [];
        const { smallest, largest } = { ...extremesOf(numbersOf(column, rows)), ...counted };
        const [most, extreme, opposite] = name === 'min' ? ['smallest', smallest, largest] : ['largest', largest, smallest];
        const isInfinite = Math.abs(opposite) === Infinity;
        const worst = isInfinite && !isBeyond(extreme, bound) ? opposite : extreme;
        const beside = `${bound.side} ${exactly(bound.value, rule.type)}`;
        const numbers = { value: bound.value, ...(!Number.isNaN(worst) && { estimate: worst }) };
        return limitOf(name, tally, numbers, {
            kept: `no value is ${beside}`,
            broken: `${rowsAre(tally, rows)} ${beside}${isInfinite ? ' or infinite' : ''}; ${worst === extreme ? `the ${most}` : 'one'} is ${exactly(worst, rule.type)}`,
            undecided: `it is not known whether a value is ${beside}`
        });
    });
}
/** Smallest and largest number that are known; NaN of none. */
function extremesOf({ counted, rest }) {
    const all = [
        ...counted.map(([value]) => value),
        ...rest.flatMap(({ low, high }) => [low, high].filter(Number.isFinite))
    ];
    if (all.length === 0)
        return { smallest: Number.NaN, largest: Number.NaN };
    return { smallest: all.reduce((a, b) => Math.min(a, b)), largest: all.reduce((a, b) => Math.max(a, b)) };
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
        if (profile.unread?.includes(name) === true)
            return contract_frame(name, rule.severity, [unread], rows);
        return column === undefined
            ? contract_frame(name, rule.severity, [absent], rows)
            : checkOf(name, { rule, column, rows, counted: counted.get(name) });
    });
    if (contract.additionalColumns === 'allow')
        return named;
    const others = [...columns.keys(), ...(profile.unread ?? [])].filter((name) => !contract.columns.has(name));
    return [...named, ...others.map((name) => contract_frame(name, 'block', [additional], rows))];
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
/** The column is there, and nothing else is known of it. */
const unread = {
    ...absent,
    status: 'error',
    estimate: 1,
    mayPass: false,
    reason: 'its cells are lists, structures, bytes or the like, which are not read, so nothing can be said of them'
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
    if (status === 'error')
        return 'Write its parts as columns of their own, or take it out of the contract.';
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
    // What could not be read is no answer, whatever else is stated.
    if (check?.status === 'error')
        return { ...check, id: (0,comparison/* checkId */.ij)('contract', name), severity: column.severity };
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
function askedOf(column) {
    const { type, nullable, values, unique } = column;
    return [
        { rule: 'present', value: 1 },
        ...(type === undefined ? [] : [{ rule: 'type', value: 0 }]),
        { rule: 'nullable', value: nullable },
        ...askedBound(column, 'min'),
        ...askedBound(column, 'max'),
        ...(values === undefined ? [] : [{ rule: 'values', value: 0 }]),
        ...(unique ? [{ rule: 'unique', value: 0 }] : [])
    ];
}
function askedBound(column, rule) {
    const bound = boundOf(column, rule);
    return bound === undefined ? [] : [{ rule, value: bound.value, bound }];
}
/** A limit of another number answers another contract, and one that is stated twice has no answer. */
function limitAgain(asked, check) {
    const { rule, value } = asked;
    const [stated, ...others] = check?.limits.filter((limit) => limit.rule === rule) ?? [];
    const status = stated === undefined || others.length > 0 ? undefined : statusOf(asked, stated, check);
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
    if (!isKept(asked, estimate))
        return 'fail';
    return mayPass ? 'pass' : 'inconclusive';
}
function isKept({ rule, value, bound }, estimate) {
    if (bound !== undefined)
        return !isBeyond(estimate, bound);
    return rule === 'present' ? (0,comparison/* atLeast */.jZ)(estimate, value) : (0,comparison/* atMost */.Tu)(estimate, value);
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

// EXTERNAL MODULE: ./src/statistics/index.ts + 62 modules
var src_statistics = __webpack_require__(23465);
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
        return { status: 'inconclusive', reason, ...whatWould(evidence, by) };
    }
    if (evidence.mayPass)
        return { status: 'pass', reason: `the ${names[rule]} stays within the limit`, nextStep: '' };
    const notExcluded = `a ${names[rule]} of ${amount(rule, value)}${sight(evidence)}`;
    return { status: 'inconclusive', reason: `not excluded: ${notExcluded}`, notExcluded, ...whatWould(evidence, by) };
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
        : `rows of a group depend on each other, and ${(0,comparison/* counted */.hS)(groups.count, 'group')} ${groups.count === 1 ? 'is' : 'are'} fewer than the ${FEWEST_GROUPS} that a side needs`;
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
/** What would settle it: more rows, or a reference that shows more. */
function whatWould({ rule, nNeeded }, { statistics, rows: { current } }) {
    const { 'ks-bound': bound = 0 } = statistics;
    if (nNeeded === undefined || !Number.isFinite(nNeeded)) {
        return bound > 0 && (rule === 'ks' || rule === 'wasserstein')
            ? {
                nextStep: ownEdges,
                hidden: `the edges of the reference profile do not part ${(0,comparison/* percentInWords */.md)(bound)} of the rows, so no change among these is seen`
            }
            : { nextStep: 'Compare more rows, or widen the limit in a pull request of its own' };
    }
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
    const rows = most === 0 ? [] : [`About ${(0,comparison/* roundedInWords */.qT)(most)} ${where} would settle it if nothing changed`];
    const steps = [...new Set(outcomes.map(({ nextStep }) => nextStep).filter((step) => step !== ''))];
    return [...steps, ...rows].map(comparison/* sentence */.em).join(' ');
}
/** Why a check has the status of the outcomes that decided it. */
function reasonOf(outcomes) {
    if (outcomes.every(({ status }) => status === 'pass'))
        return 'The column stays within its limits.';
    const open = outcomes.flatMap(({ notExcluded }) => notExcluded ?? []);
    const others = outcomes.filter(({ notExcluded }) => notExcluded === undefined).map(({ reason }) => reason);
    const hidden = outcomes.flatMap((outcome) => outcome.hidden ?? []);
    const parts = [...others, ...(open.length > 0 ? [`not excluded: ${open.join(', ')}`] : []), ...hidden];
    return (0,comparison/* sentence */.em)([...new Set(parts)].join('; '));
}
function failed([cause]) {
    const hint = cause === undefined ? '' : `${(0,comparison/* sentence */.em)(cause)} `;
    return `${hint}Find what changed in the data or in how the column is made; if it is meant, make the new data the reference, or add a waiver with an expiry date in a separate pull request`;
}
const ownEdges = 'Make the profile of the reference again from its rows, without `--edges`, or compare with the table itself';
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
 * Whether too many of the columns drifted, whatever their severity: a check of its own that blocks also where the columns only warn. A column without
 * an answer may have drifted; where that decides, the share is missing.
 *
 * @param columns the checks of all columns that are tested
 * @returns none where the policy does not ask
 */
function driftedShare(columns, entry) {
    const value = entry.driftedShare;
    if (value === undefined)
        return [];
    const { status, reason, nextStep, estimate } = judged(columns, value);
    const shown = estimate === undefined ? {} : { estimate };
    return [
        {
            id: (0,comparison/* checkId */.ij)('table', 'drifted-share'),
            family: 'table',
            subject: 'drifted-share',
            status,
            severity: entry.severity === 'warn' ? 'block' : entry.severity,
            n: columns.length,
            limits: [{ rule: 'drifted-share', value, status, of: 'distance', ...shown, mayPass: true, reason }],
            reason: (0,comparison/* sentence */.em)(reason),
            nextStep
        }
    ];
}
function judged(columns, limit) {
    const all = columns.length;
    if (all === 0)
        return { status: 'missing', reason: 'no column could be tested', nextStep: lookAtSchema };
    const drifted = columns.filter(({ status }) => status === 'fail').length;
    const open = columns.filter(({ status }) => status === 'missing' || status === 'error').length;
    const estimate = drifted / all;
    const reason = `${(0,comparison/* countInWords */.K4)(drifted)} of ${(0,comparison/* countInWords */.K4)(all)} tested columns drifted: ${shareInWords(estimate)}, limit ${shareInWords(limit)}`;
    if ((0,comparison/* atLeast */.jZ)(estimate, limit))
        return { status: 'fail', reason, nextStep: lookForCause, estimate };
    if ((0,comparison/* atLeast */.jZ)((drifted + open) / all, limit))
        return {
            status: 'missing',
            reason: `${(0,comparison/* countInWords */.K4)(open)} of ${(0,comparison/* countInWords */.K4)(all)} columns have no answer, and ${(0,comparison/* countInWords */.K4)(drifted)} drifted: with these the limit of ${shareInWords(limit)} may be reached`,
            nextStep: lookForAnswer
        };
    return { status: 'pass', reason, nextStep: '', estimate };
}
const lookForCause = 'Look at what the drifted columns have in common: a join, a source, a period.';
const lookForAnswer = 'Look at the checks of the columns that have no answer: they say what is missing.';
const lookAtSchema = 'Look at the checks of single columns: they say why none could be.';

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
/** The columns of a profile that are not tested, in their order. */
function notTestedIn(columns, entry) {
    return columns.flatMap((column) => {
        const why = whyNotTested(column, entry);
        return why === undefined ? [] : [{ column: column.name, why }];
    });
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
    if (reference.values !== valuesIn(column))
        return `it was compared with ${(0,comparison/* counted */.hS)(reference.values, 'value')}, and the reference has ${(0,comparison/* countInWords */.K4)(valuesIn(column))}`;
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
    const range = (0,src_statistics/* wassersteinRange */.iN)(counts, endsOf(pair.reference));
    return {
        method: `Kolmogorov-Smirnov${by.grouping === undefined ? '' : ', whole groups permuted'}`,
        limits: [evidence, measureWasserstein({ clipped, range }, evidence, compared, by)],
        statistics: { ...statistics, ...shown(pair, compared, by), ...shownWasserstein(counts, clipped) }
    };
}
function same(cell) {
    return cell;
}
function endsOf({ min = Number.NaN, max = Number.NaN }) {
    return { min, max };
}
/** Stable where the bound stays within the limit, also where as much again moved between two edges as may have. */
function measureKs(name, { counts, whole, effect }, by) {
    const value = by.limits.ks;
    const upper = (0,src_statistics/* ksUpperBound */.bS)(whole, by.alpha, effect);
    const mode = modeOf(counts);
    const { share, rest } = mode === undefined ? { share: undefined } : partsOf(name, counts, mode, by);
    const parts = share === undefined ? [wholePart(name, { counts, whole }, by)] : [share, ...(rest ? [rest] : [])];
    const { effect: estimate, p } = decidingPart(parts, value);
    const stable = upper + counts.bound <= value && (mode === undefined || modeUpperBound(mode, by.alpha, effect) <= value);
    const worth = (0,src_statistics/* effectiveRows */.PA)(whole.n, whole.m) / effect;
    const evidence = {
        rule: 'ks',
        value,
        estimate,
        ...(Number.isNaN(p) ? {} : { p }),
        detectable: Math.min(1, counts.bound + ((0,src_statistics/* kolmogorovCritical */.ro)(by.alpha) + (0,src_statistics/* normalQuantile */.Zl)(measure_numbers_POWER) / 2) / Math.sqrt(worth)),
        ...needed((0,src_statistics/* ksEffectiveRows */.R)(Math.max(0, value - counts.bound), by.alpha) * effect, whole, stable),
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
 * stable where the distance, and at each place what chance and the edges may have hidden, stay within the limit. Where the middle is one value, nothing
 * in it moved, and the share of that value decides alone.
 */
function measureWasserstein({ clipped, range }, ks, { whole, effect }, by) {
    const value = by.limits.wasserstein;
    const p = ks.p === undefined ? {} : { p: ks.p };
    if (clipped === undefined || !(clipped.deviation > 0))
        return { rule: 'wasserstein', value, estimate: 0, ...p, mayPass: ks.mayPass && range.distance === 0 };
    const { distance, expected, deviation } = clipped;
    const noise = expected * Math.sqrt(effect);
    // The expectation is sqrt(2/pi) standard errors, added up over the range.
    const hidden = (0,src_statistics/* normalQuantile */.Zl)(1 - by.alpha / 2) * Math.sqrt(Math.PI / 2) * range.expected * Math.sqrt(effect);
    const allowed = value * range.deviation;
    const stable = range.distance + hidden <= allowed && ks.p !== undefined;
    // Distance under no change reaches about twice its expectation.
    const times = ((2 * noise + hidden) / Math.max(0, allowed - (range.distance - distance))) ** 2;
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

;// CONCATENATED MODULE: ./src/drift/no-column.ts



/** How many columns a sentence names. */
const MOST_NAMED = 5;
/** A check on the table where no column has one: what is not there must not pass. It weighs as much as the answer that would weigh most. */
function noColumn(entry, { reason, nextStep }) {
    return {
        id: (0,comparison/* checkId */.ij)('table', 'drift'),
        family: 'table',
        subject: 'drift',
        status: 'missing',
        severity: severest(entry),
        limits: [],
        reason: (0,comparison/* sentence */.em)(reason),
        nextStep: (0,comparison/* sentence */.em)(nextStep)
    };
}
function severest({ severity, columns, driftedShare }) {
    const all = [severity, ...[...columns.values()].flatMap((column) => column.severity ?? [])];
    if (driftedShare !== undefined)
        all.push('block');
    return ['strict', 'block'].find((each) => all.includes(each)) ?? 'warn';
}
/** Nothing was looked at: the check that says why. */
function nothingTested(entry, columns) {
    const named = columns.slice(0, MOST_NAMED).map(({ column, why }) => `${quoted(column)} (${why})`);
    const more = columns.length > MOST_NAMED ? ` and ${columns.length - MOST_NAMED} more` : '';
    const which = columns.length === 0 ? 'the tables have none whose cells are read' : `${named.join(', ')}${more}`;
    return noColumn(entry, { reason: `no column could be tested: ${which}`, nextStep: compareOthers });
}
const compareOthers = 'Compare tables that have columns of numbers or categories; in a pull request of its own write the type of a column in `drift.columns` where it should be one of these, exclude fewer, or take `drift` out';

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
    const unread = { reference: unreadIn(reference, excluded), current: unreadIn(current, excluded) };
    const lost = before.filter(({ name }) => !currentBy.has(name) && !unread.current.has(name));
    const fresh = after.filter(({ name }) => !known.has(name) && !unread.reference.has(name));
    const both = before.flatMap((column) => {
        const now = currentBy.get(column.name);
        return now === undefined ? [] : [{ name: column.name, reference: column, current: now }];
    });
    const faults = [
        ...lost.map((column) => missingColumn(column, fresh)),
        ...[...unread.reference].filter((name) => !currentBy.has(name) && !unread.current.has(name)).map(goneUnread),
        ...fresh.map((column) => newColumn(column, lost)),
        ...before.filter(({ name }) => unread.current.has(name)).map(({ name, type }) => otherType(name, type, notRead)),
        ...after.filter(({ name }) => unread.reference.has(name)).map(({ name, type }) => otherType(name, notRead, type)),
        ...both.map((pair) => faultOf(pair, rows, rules)).filter((fault) => fault !== undefined)
    ];
    return {
        checks: faults.map((fault) => schemaCheck(fault, rules)),
        pairs: both.filter((pair) => sameKind(pair) && !isGone(pair, rows))
    };
}
const isMissing = 'the column is missing: the reference has it, the current table does not';
const bringBack = 'Bring the column back, or exclude it in the policy, in a pull request of its own';
function goneUnread(name) {
    return { name, share: 1, reason: isMissing, nextStep: bringBack };
}
function missingColumn(column, fresh) {
    const heir = fresh.find((other) => isAlike(column, other));
    return {
        name: column.name,
        share: 1,
        reason: isMissing,
        nextStep: heir === undefined
            ? bringBack
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
    if (!sameKind(pair))
        return otherType(name, reference.type, current.type);
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
/** How the type of a column is called whose cells are not read. */
const notRead = 'lists, structures or bytes';
function otherType(name, before, now) {
    return {
        name,
        share: 1,
        reason: `the column changed its type: ${before} in the reference, ${now} in the current table`,
        nextStep: 'Look at how the column is written; if it is meant, make the new data the reference'
    };
}
/** Columns that are there, and whose cells are not read. */
function unreadIn({ unread = [] }, excluded) {
    return new Set(unread.filter((name) => !excluded.has(name)));
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

;// CONCATENATED MODULE: ./src/drift/undecided.ts


/**
 * Columns of a reference that cannot be tested, and that the policy is strict about: what is not decided does not pass. Not those of which it says that
 * nothing is to be compared: excluded ones, free text by name, times that it does not name.
 *
 * @returns a check each, in the order of the reference
 */
function undecidedColumns({ columns, unread = [] }, entry, rules) {
    if (entry.severity !== 'strict')
        return [];
    const untested = columns.flatMap((column) => {
        const why = column.type === 'timestamp' ? undefined : whyNotTested(column, entry);
        return why === undefined ? [] : [{ name: column.name, why, nextStep: column.type === 'text' ? notText : noValue }];
    });
    const left = unread.map((name) => ({
        name,
        why: 'its cells are lists, structures, bytes or the like',
        nextStep: parts
    }));
    return [...untested, ...left]
        .filter(({ name }) => name !== entry.group && !entry.columns.has(name) && !entry.exclude.includes(name))
        .map(({ name, why, nextStep }) => withoutNumbers(name, rules, { status: 'inconclusive', reason: `not tested: ${why}`, nextStep }));
}
const exclude = 'in a pull request of its own, where nothing is to be compared';
const notText = `Write its type in \`drift.columns\` if it should hold numbers or categories: the log then names cells that are none. Write \`type: text\` or exclude it, ${exclude}`;
const noValue = `Give a reference that has values of it, or exclude it, ${exclude}`;
const parts = `Write its parts as columns of their own, or exclude it, ${exclude}`;

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
    const untested = notTestedIn(pairs.map((pair) => pair.reference), entry);
    const why = new Map(untested.map((each) => [each.column, each.why]));
    const tested = pairs.filter(({ name }) => !why.has(name));
    const { answers, errors } = measureAll(tested, question, rules);
    const measured = [...columnChecks(answers, rules).map((check) => withChange(check, tested)), ...errors];
    const checks = [
        ...measured,
        ...namedUnread(question, rules),
        ...namedNowhere(question, rules),
        ...namedInVain(why, entry, rules),
        ...undecidedColumns(reference, entry, rules),
        ...schema
    ];
    const notTested = [...leftOut(question), ...untested];
    return {
        checks: checks.length === 0 ? [nothingTested(entry, notTested)] : column_checks_inOrder([...checks, ...driftedShare(measured, entry)]),
        notTested
    };
}
function leftOut({ entry, whyLeftOut }) {
    return entry.exclude.map((column) => ({ column, why: whyLeftOut?.get(column) ?? 'the policy excludes it' }));
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
                values: valuesIn(pair.reference),
                missing: missingShare(pair.reference),
                ...(shares && { shares: [...shares.reference] })
            },
            current: {
                rows: current.rows,
                values: valuesIn(pair.current),
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
    const limits = distribution.limits.map((limit) => inRows(limit, pair));
    return { ...distribution, limits: [...limits, measureMissing(pair, by), ...infinite] };
}
/** A distribution is tested on cells that have a value: of tables where others are missing more rows are needed. */
function inRows(limit, { reference, current }) {
    const { nNeeded } = limit;
    if (nNeeded === undefined)
        return limit;
    const both = nNeeded > valuesIn(reference);
    return { ...limit, nNeeded: Math.ceil(nNeeded * Math.max(rowsPerValue(current), both ? rowsPerValue(reference) : 1)) };
}
function rowsPerValue(column) {
    return rowsOf(column) / valuesIn(column);
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
function withoutReference(current, question) {
    const { entry, outputs } = question;
    const rules = { entry, outputs, alpha: Number.NaN };
    const tested = [...testedColumns(current, entry).keys()];
    if (tested.length > 0)
        return column_checks_inOrder(tested.map((name) => withoutNumbers(name, rules, noReference)));
    return [nothingTested(entry, [...leftOut(question), ...notTestedIn(current.columns, entry)])];
}
/** What is said of a column that there is nothing to compare with. */
const noReference = {
    status: 'no-baseline',
    reason: 'there is no reference to compare the column with',
    nextStep: 'Name a table or a profile under `drift.reference`, or promote a baseline, which keeps a profile of its data'
};
/** Columns that the policy names and whose cells are not read, on one side at least. */
function namedUnread({ reference, current, entry }, rules) {
    const unread = new Set([reference, current].flatMap((side) => side.unread ?? []));
    return [...entry.columns.keys()]
        .filter((name) => unread.has(name) && !entry.exclude.includes(name))
        .map((name) => withoutNumbers(name, rules, judge_drift_notRead));
}
const judge_drift_notRead = {
    status: 'error',
    reason: 'the policy names it, and its cells are lists, structures, bytes or the like, which are not read',
    nextStep: 'Write its parts as columns of their own, or take it out of `drift.columns`'
};
/** Columns that the policy names and neither table has. */
function namedNowhere({ reference, current, entry }, rules) {
    const known = new Set([reference, current].flatMap(({ columns, unread = [] }) => [...columns.map(({ name }) => name), ...unread]));
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
    const { entry, confidence, outputs, reference } = standard;
    const rules = { entry, outputs, alpha: alphaOf(confidence) };
    const undecided = reference === undefined ? [] : undecidedColumns(reference.profile, entry, rules);
    const leftOut = new Set([...entry.exclude, ...undecided.map(({ subject }) => subject)]);
    const ofColumns = found.filter(({ family, subject }) => isColumn(family) && !leftOut.has(subject));
    const stated = ofColumns.map((check) => statedOf(check, standard));
    const columns = [
        ...columnChecks(stated.filter(isAnswer), rules),
        ...stated.flatMap((each) => (isAnswer(each) ? [] : [withoutNumbers(each.name, rules, each)])),
        ...notAnswered(found, rules, standard)
    ];
    const schema = found.filter(({ family, subject }) => family === 'schema' && !entry.exclude.includes(subject));
    const checks = [...columns, ...undecided, ...schema.map((check) => schemaAgain(check, rules))];
    return checks.length === 0
        ? [noColumn(entry, found.find(isNoColumn) ?? { ...judge_drift_again_unanswered, reason: noneAnswered })]
        : column_checks_inOrder([...checks, ...judge_drift_again_shareOf(columns, standard)]);
}
/** Over the columns that the reference tests. Where nothing was compared with anything, there is no share. */
function judge_drift_again_shareOf(columns, { entry, reference }) {
    const tested = reference && testedColumns(reference.profile, entry);
    const counted = columns.filter(({ subject, status }) => status !== 'no-baseline' && (tested === undefined || tested.has(subject)));
    return counted.length === 0 && columns.some(({ status }) => status === 'no-baseline')
        ? []
        : driftedShare(counted, entry);
}
/** What a document says of a table where no column could be tested. */
function isNoColumn({ family, subject }) {
    return family === 'table' && subject === 'drift';
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
/** Columns that must be answered for and are not. Where no document answers for any, the reference need not be read to say so. */
function notAnswered(found, rules, { entry, reference }) {
    const answered = new Set(found.filter(({ family }) => isColumn(family) || family === 'schema').map(({ subject }) => subject));
    const named = [...entry.columns].filter(([, { type }]) => type !== 'text').map(([name]) => name);
    const tested = reference === undefined || answered.size === 0 ? [] : testedColumns(reference.profile, entry).keys();
    const left = [...new Set([...named, ...tested])].filter((name) => !answered.has(name) && !entry.exclude.includes(name));
    return left.map((name) => withoutNumbers(name, rules, judge_drift_again_unanswered));
}
const judge_drift_again_unanswered = {
    status: 'missing',
    reason: 'no document answers it',
    nextStep: 'Look at the job that should have compared the tables, and at the policy and the reference that it measured by'
};
const noneAnswered = 'the policy asks for drift, and no document answers for any column';
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
    const columns = state.columns.map((column) => columnProfile(column, types.get(column.name)));
    return profileWith({ rows: state.rows }, columns);
}
/** A profile of these columns. @param unread names of the columns that could not be read */
function profileWith({ rows, unread = [] }, columns) {
    return {
        schema: 'model-gate/profile@1',
        rows,
        digest: schemaDigest(columns),
        ...(unread.length > 0 && { unread: [...unread] }),
        columns
    };
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
    return profileWith({ rows: a.rows + b.rows, unread: [...new Set([...(a.unread ?? []), ...(b.unread ?? [])])] }, columns);
}
function mergedColumn(a, b) {
    if (b === undefined)
        return lacks(a.name, 'second');
    if (a.type === 'numeric' || a.type === 'timestamp') {
        return a.type === b.type ? (mergedNumberProfiles(a, b) ?? otherEdges(a.name)) : merged_profiles_otherType(a, b);
    }
    return a.type === b.type ? mergedCategoryProfiles(a, b) : merged_profiles_otherType(a, b);
}
function lacks(field, which) {
    return { field, message: `the ${which} profile has no such column` };
}
function merged_profiles_otherType({ name: field, type }, other) {
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
    const names = new Set(profile.unread);
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
    return profileWith(profile, columns);
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






















/***/ }),

/***/ 3528:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $b: () => (/* reexport */ aggregateOf),
  Nh: () => (/* reexport */ asAsked),
  sW: () => (/* reexport */ catalogue),
  Hq: () => (/* reexport */ confusion),
  QC: () => (/* reexport */ displayName),
  s9: () => (/* reexport */ eachClass),
  xw: () => (/* reexport */ influenceOf),
  cV: () => (/* reexport */ isAveraged),
  $O: () => (/* reexport */ isComputable),
  b1: () => (/* reexport */ isMagnitude),
  td: () => (/* reexport */ isProportion),
  GS: () => (/* reexport */ isShare),
  MT: () => (/* reexport */ measureName),
  ak: () => (/* reexport */ metricOf),
  a3: () => (/* reexport */ metricValue),
  bP: () => (/* reexport */ nearestMetric),
  be: () => (/* reexport */ rangeOf),
  MY: () => (/* reexport */ rankInfluence),
  PF: () => (/* reexport */ reportedName),
  F1: () => (/* reexport */ resolveMetric),
  Y$: () => (/* reexport */ rowsBehind)
});

// UNUSED EXPORTS: aggregates, averaged, bothCounts, classIndex, countsOf, presentClasses, rankInfluenceOf, ratio, shareOfQuantile, valueOfCells

// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
// EXTERNAL MODULE: ./src/statistics/index.ts + 62 modules
var statistics = __webpack_require__(23465);
;// CONCATENATED MODULE: ./src/metrics/quantile-influence.ts

/**
 * A quantile of some values with its influence values, by Bahadur's representation: (p - [value <= quantile]) / density there.
 *
 * The density is a difference quotient of quantiles (Siddiqui 1960) over the bandwidth of Hall and Sheather (1988), widened until it is finite,
 * so that ties do not make the error vanish. NumPy's default definition; with weights the averaged inverted distribution
 * function, as scikit-learn has it. O(n).
 *
 * @param p in (0, 1)
 */
function quantileInfluence(values, p, weights) {
    const n = values.length;
    if (n === 0)
        return { value: Number.NaN, ofRow: new Float64Array(0) };
    const order = (0,statistics/* argsort */.XQ)(values);
    const sorted = Float64Array.from(order, (row) => values[row]);
    const masses = weights && cumulated(order, weights);
    const at = (share) => masses === undefined ? (0,statistics/* quantileOfSorted */.mY)(sorted, share) : weightedQuantile(sorted, masses, share);
    const value = at(p);
    const scale = sparsity(at, p, n);
    const average = masses === undefined ? 1 : masses[n - 1] / n;
    return {
        value,
        ofRow: values.map((each, row) => ((weights?.[row] ?? 1) / average) * (p - (each <= value ? 1 : 0)) * scale)
    };
}
/** 1 / density at the quantile. */
function sparsity(at, p, n) {
    const room = Math.min(p, 1 - p);
    for (let half = Math.min(bandwidth(p, n), room);; half = Math.min(2 * half, room)) {
        const slope = (at(p + half) - at(p - half)) / (2 * half);
        if (slope > 0 || half === room)
            return slope;
    }
}
/** Hall and Sheather's for intervals at 95 %. It narrows towards the tails, where the quantiles run away. */
function bandwidth(p, n) {
    const z = (0,statistics/* normalQuantile */.Zl)(p);
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    return Math.cbrt((1.5 * (1.96 * density) ** 2) / ((2 * z * z + 1) * n));
}
function cumulated(order, weights) {
    let mass = 0;
    return Float64Array.from(order, (row) => (mass += weights[row]));
}
/** Mean of the smallest value whose mass reaches the share and the smallest whose mass exceeds it. */
function weightedQuantile(sorted, masses, share) {
    const target = share * masses[masses.length - 1];
    const reaches = Math.min(sorted.length - 1, masses.findIndex((mass) => mass > 0 && mass >= target * (1 - 1e-15)));
    const exceeds = masses.findIndex((mass) => mass > target * (1 + 1e-15));
    return (sorted[Math.max(0, reaches)] + sorted[exceeds === -1 ? sorted.length - 1 : exceeds]) / 2;
}

;// CONCATENATED MODULE: ./src/metrics/weighted-mean.ts
/** Rows that are NaN are not in the mean: their share is 0. Two passes, so that large means lose no digits. */
function weightedMean(values, weights) {
    let [sum, mass] = [0, 0];
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        if (Number.isNaN(value))
            continue;
        const weight = weights === undefined ? 1 : weights[row];
        sum += weight * value;
        mass += weight;
    }
    const rough = sum / mass;
    let rest = 0;
    for (let row = 0; row < values.length; row++) {
        if (!Number.isNaN(values[row]))
            rest += (weights === undefined ? 1 : weights[row]) * (values[row] - rough);
    }
    const average = mass / values.length;
    return {
        mean: rough + rest / mass,
        share: (row) => (Number.isNaN(values[row]) ? 0 : (weights === undefined ? 1 : weights[row]) / average)
    };
}

;// CONCATENATED MODULE: ./src/metrics/aggregate.ts



/** Aggregates of a column that are no quantile. */
const aggregates = (/* unused pure expression or super */ null && (['mean', 'sum', 'median']));
/**
 * The share of a quantile's name.
 *
 * @returns undefined where the name is none: `p` and a number above 0 and below 100
 *
 * @example
 * shareOfQuantile('p99.9') // => 0.999
 */
function shareOfQuantile(aggregate) {
    const match = /^p(\d{1,2}(?:\.\d{1,6})?)$/.exec(aggregate);
    const percent = Number(match?.[1] ?? Number.NaN);
    return percent > 0 && percent < 100 ? Number((percent / 100).toPrecision(12)) : undefined;
}
/** Mean, sum, median or quantile of a number column, as a metric. */
function aggregateOf(column, aggregate, direction) {
    const described = {
        name: `${aggregate} of ${column}`,
        aliases: [],
        description: `The ${aggregate} of the column ${column}`,
        direction,
        range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
        tasks: documents/* taskTypes */.tc,
        needs: [],
        undefinedWhen: 'there are no rows',
        perClass: false,
        column
    };
    const values = (rows) => {
        const found = rows.numbers.get(column);
        if (found === undefined)
            throw new RangeError(`these rows have no column ${column}`);
        return found;
    };
    if (aggregate === 'mean')
        return { ...described, kind: 'mean', proportion: false, rowValues: (rows) => values(rows).slice() };
    if (aggregate === 'sum')
        return { ...described, kind: 'smooth', influence: (rows) => sum(values(rows), rows.weights) };
    const share = aggregate === 'median' ? 0.5 : shareOfQuantile(aggregate);
    if (share === undefined)
        throw new RangeError(`${aggregate} is no aggregate`);
    return { ...described, kind: 'smooth', influence: (rows) => quantileInfluence(values(rows), share, rows.weights) };
}
/** A sum is n times a mean, error and all; with weights, the weighted sum. */
function sum(values, weights) {
    const { mean, share } = weightedMean(values, weights);
    const mass = weights === undefined ? values.length : weights.reduce((total, weight) => total + weight, 0);
    return { value: mean * mass, ofRow: values.map((value, row) => share(row) * (value - mean) * mass) };
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./src/metrics/confusion.ts
/** Counts (label, predicted). A choice of class makes it 2 x 2, the class at 1 and the rest at 0. */
function confusion(rows, choice) {
    const { labels, predicted, classes } = asAsked(rows, choice);
    const cells = new Float64Array(classes * classes);
    const cellOfRow = new Uint32Array(rows.count);
    for (let row = 0; row < rows.count; row++) {
        const cell = labels[row] * classes + predicted[row];
        cellOfRow[row] = cell;
        cells[cell] += rows.weights === undefined ? 1 : rows.weights[row];
    }
    return { cells, classes, cellOfRow };
}
/** Labels and predictions as the choice sees them. @throws RangeError where the rows have no predictions or not the class */
function asAsked(rows, choice) {
    if (rows.predicted === undefined)
        throw new RangeError('these rows have no predictions');
    if (choice.class === undefined)
        return { labels: rows.labels, predicted: rows.predicted, classes: rows.classes.length };
    const chosen = classIndex(rows, choice);
    const against = (codes) => codes.map((code) => (code === chosen ? 1 : 0));
    return { labels: against(rows.labels), predicted: against(rows.predicted), classes: 2 };
}
/** The class that is asked for; of a binary task the positive one where none is named. -1 where the rows do not know it. */
function classIndex(rows, choice) {
    return choice.class === undefined ? rows.classes.length - 1 : rows.classes.indexOf(choice.class);
}

;// CONCATENATED MODULE: ./src/metrics/define.ts
/** A definition out of what is said of a metric and how it is computed. */
function define_define(described, body) {
    return {
        described,
        of: (choice) => ({ ...described, ...(typeof body === 'function' ? body(choice) : body) })
    };
}

;// CONCATENATED MODULE: ./src/metrics/accuracy.ts


/** Share of rows whose predicted class is the label. */
const accuracy = define_define({
    name: 'accuracy',
    aliases: ['accuracy-score', 'acc'],
    description: 'Share of rows whose predicted class is the label',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: false
}, { kind: 'mean', proportion: true, rowValues: correct });
function correct(rows, choice) {
    const { labels, predicted } = asAsked(rows, choice);
    const values = new Float64Array(labels.length);
    for (let row = 0; row < values.length; row++)
        values[row] = labels[row] === predicted[row] ? 1 : 0;
    return values;
}

;// CONCATENATED MODULE: ./src/metrics/rankings.ts

/** The class that is asked for (binary: the positive one) against the rest; without a choice every class of a multiclass task in turn. */
function rankings(rows, choice) {
    if (rows.type === 'binary' || choice.class !== undefined)
        return [ranking(rows, classIndex(rows, choice))];
    return rows.classes.map((_, index) => ranking(rows, index));
}
/** One class against the rest. Binary rows hold the score of the positive class; the other's is its complement. */
function ranking(rows, chosen) {
    if (rows.scores === undefined)
        throw new RangeError('these rows have no scores');
    const positive = new Uint8Array(rows.count);
    for (let row = 0; row < positive.length; row++)
        positive[row] = rows.labels[row] === chosen ? 1 : 0;
    if (rows.type === 'multiclass')
        return { positive, scores: rows.scores[chosen] };
    const scores = rows.scores[0];
    return { positive, scores: chosen === 1 ? scores : scores.map((score) => 1 - score) };
}

;// CONCATENATED MODULE: ./src/metrics/average-precision.ts


/** Mean precision over the positives, each at its own threshold. */
const averagePrecision = define_define({
    name: 'average-precision',
    aliases: ['average-precision-score', 'pr-auc', 'auprc', 'precision-recall-auc', 'ap'],
    description: 'Mean precision over the rows of the class, each at its own score (step function, no interpolation)',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['scores'],
    undefinedWhen: 'no row is of the class',
    perClass: true
}, { kind: 'thresholds', rankings: rankings, influence });
/**
 * AP = sum over thresholds of (recall gained) x precision. A row moves it by its own term if it is positive, and by moving the precision at
 * every threshold at or below its score: Gâteaux derivative of that sum.
 */
function influence(rows) {
    const { order, starts, positive, mass } = rows;
    const n = order.length;
    const ofRow = new Float64Array(n);
    const masses = massesOf(rows);
    if (masses.ofPositives === 0)
        return { value: Number.NaN, ofRow };
    const { value, gain, precision, selected } = thresholdsOf(rows, masses);
    const prevalence = masses.ofPositives / masses.all;
    const scale = n / masses.all;
    let [ofPositive, ofAll] = [0, 0];
    for (let index = 0; index < gain.length; index++) {
        let own = 0;
        if (gain[index] > 0) {
            ofPositive += gain[index] / selected[index];
            ofAll += (gain[index] * precision[index]) / selected[index];
            own = (precision[index] - value) / prevalence + ofPositive - ofAll;
        }
        for (let place = starts[index]; place < starts[index + 1]; place++) {
            const weight = mass === undefined ? 1 : mass[place];
            ofRow[order[place]] = (positive[place] === 1 ? own : -ofAll) * (weight * scale);
        }
    }
    return { value, ofRow };
}
function massesOf({ positive, mass }) {
    let [all, ofPositives] = [0, 0];
    for (let place = positive.length - 1; place >= 0; place--) {
        const weight = mass === undefined ? 1 : mass[place];
        all += weight;
        ofPositives += weight * positive[place];
    }
    return { all, ofPositives };
}
/** From the highest score down. */
function thresholdsOf({ starts, positive, mass }, { all, ofPositives }) {
    const count = starts.length - 1;
    const [gain, precision, selected] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
    let [above, found, value] = [0, 0, 0];
    for (let index = count - 1; index >= 0; index--) {
        let gained = 0;
        for (let place = starts[index + 1] - 1; place >= starts[index]; place--) {
            const weight = mass === undefined ? 1 : mass[place];
            above += weight;
            gained += weight * positive[place];
        }
        if (gained === 0)
            continue;
        found += gained;
        gain[index] = gained / ofPositives;
        precision[index] = found / above;
        selected[index] = above / all;
        value += gain[index] * precision[index];
    }
    return { value, gain, precision, selected };
}

;// CONCATENATED MODULE: ./src/metrics/class-counts.ts
function countsOf(cells, classes, chosen) {
    let [truth, predicted, total] = [0, 0, 0];
    for (let other = 0; other < classes; other++) {
        truth += cells[chosen * classes + other];
        predicted += cells[other * classes + chosen];
    }
    for (const count of cells)
        total += count;
    return { both: cells[chosen * classes + chosen], truth, predicted, total };
}
/** Counts of every class that is true or predicted somewhere; the others are not part of the metric. */
function presentClasses(cells, classes) {
    const rowSums = new Float64Array(classes);
    const columnSums = new Float64Array(classes);
    let total = 0;
    for (let label = 0; label < classes; label++) {
        for (let predicted = 0; predicted < classes; predicted++) {
            const count = cells[label * classes + predicted];
            rowSums[label] += count;
            columnSums[predicted] += count;
            total += count;
        }
    }
    return Array.from(rowSums, (truth, index) => ({
        both: cells[index * classes + index],
        truth,
        predicted: columnSums[index],
        total
    })).filter(({ truth, predicted }) => truth > 0 || predicted > 0);
}
/** Calls with the counts of every class, present or not. Makes nothing, because the bootstrap calls it 10,000 times. */
function eachClass(cells, classes, visit) {
    for (let chosen = 0; chosen < classes; chosen++) {
        let [truth, predicted] = [0, 0];
        for (let other = 0; other < classes; other++) {
            truth += cells[chosen * classes + other];
            predicted += cells[other * classes + chosen];
        }
        visit(cells[chosen * classes + chosen], truth, predicted);
    }
}
/** 0 / 0 = 0, as scikit-learn's zero_division has it. */
function ratio(numerator, denominator) {
    return denominator === 0 ? 0 : numerator / denominator;
}
/**
 * A class score as a metric of the matrix: of the class at 1 (binary, or one against the rest), or averaged over classes.
 * macro: plain mean; weighted: by true counts; micro: from the summed counts.
 */
function averaged(score, { average }, counts) {
    if (average === undefined) {
        return {
            ofCells: (cells, classes) => score(countsOf(cells, classes, classes - 1)),
            counts: (cells, classes) => counts(countsOf(cells, classes, classes - 1))
        };
    }
    return {
        ofCells: (cells, classes) => combine[average](presentClasses(cells, classes), score),
        counts: (cells, classes) => presentClasses(cells, classes).flatMap(counts)
    };
}
const combine = {
    macro: (of, score) => of.reduce((sum, counts) => sum + score(counts), 0) / of.length,
    weighted: (of, score) => {
        const mass = of.reduce((sum, { truth }) => sum + truth, 0);
        return of.reduce((sum, counts) => sum + counts.truth * score(counts), 0) / mass;
    },
    micro: (of, score) => {
        const add = (key) => of.reduce((sum, counts) => sum + counts[key], 0);
        return score({ both: add('both'), truth: add('truth'), predicted: add('predicted'), total: add('total') });
    }
};
/** The true and the predicted count. */
function bothCounts({ truth, predicted }) {
    return [truth, predicted];
}

;// CONCATENATED MODULE: ./src/metrics/balanced-accuracy.ts


/** Mean recall over the classes that are present in the labels. */
const balancedAccuracy = define_define({
    name: 'balanced-accuracy',
    aliases: ['balanced-accuracy-score'],
    description: 'Mean recall over the classes that are present in the labels',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: false
}, {
    kind: 'cells',
    ofCells: (cells, classes) => {
        let [sum, labelled] = [0, 0];
        eachClass(cells, classes, (both, truth) => {
            if (truth === 0)
                return;
            sum += both / truth;
            labelled++;
        });
        return sum / labelled;
    },
    counts: (cells, classes) => presentClasses(cells, classes).flatMap(({ truth }) => (truth > 0 ? [truth] : []))
});

;// CONCATENATED MODULE: ./src/metrics/brier.ts

/** Mean squared error of the scores. */
const brier = define_define({
    name: 'brier',
    aliases: ['brier-score', 'brier-score-loss'],
    description: 'Mean squared error of the scores: of the positive class (0 to 1), or summed over classes (0 to 2)',
    direction: 'lower',
    range: [0, 2],
    tasks: ['binary', 'multiclass'],
    needs: ['scores'],
    undefinedWhen: 'there are no rows',
    perClass: false
}, { kind: 'mean', proportion: false, rowValues: squaredErrors });
function squaredErrors(rows) {
    const { labels, scores, type } = rows;
    const values = new Float64Array(labels.length);
    scores.forEach((ofClass, index) => {
        const chosen = type === 'binary' ? 1 : index;
        for (let row = 0; row < values.length; row++)
            values[row] += (ofClass[row] - (labels[row] === chosen ? 1 : 0)) ** 2;
    });
    return values;
}

;// CONCATENATED MODULE: ./src/metrics/calibration-bias.ts

/** How much the scores promise more (or less) than came true, on average. */
const calibrationBias = define_define({
    name: 'calibration-bias',
    aliases: [],
    description: 'Mean of score minus label: how much more (or, negative, less) the scores promise than came true; limited by size',
    direction: 'lower',
    range: [-1, 1],
    tasks: ['binary'],
    needs: ['scores'],
    undefinedWhen: 'there are no rows',
    perClass: false,
    magnitude: true
}, { kind: 'mean', proportion: false, rowValues: excesses });
function excesses(rows) {
    const { labels, scores } = rows;
    return scores[0].map((score, row) => score - (labels[row] === 1 ? 1 : 0));
}

;// CONCATENATED MODULE: ./src/metrics/calibration-error.ts

const shared = {
    direction: 'lower',
    range: [0, 1],
    tasks: ['binary'],
    needs: ['scores'],
    undefinedWhen: 'there are no rows',
    perClass: false
};
const reported = (value) => ({
    kind: 'report-only',
    value,
    instead: 'log-loss and calibration-bias'
});
/** Expected calibration error: a biased number that a perfect model does not bring to zero, so it is shown and never judged. */
const ece = define_define({
    ...shared,
    name: 'ece',
    aliases: ['expected-calibration-error'],
    description: 'Mean gap of score and outcome in 10 bins of equal width, weighted by rows; reported only'
}, reported((rows) => {
    const gaps = binGaps(rows);
    return gaps.reduce((sum, { share, gap }) => sum + share * gap, 0);
}));
/** Maximum calibration error. */
const mce = define_define({
    ...shared,
    name: 'mce',
    aliases: ['maximum-calibration-error'],
    description: 'Largest gap of score and outcome in 10 bins of equal width; reported only'
}, reported((rows) => binGaps(rows).reduce((largest, { gap }) => Math.max(largest, gap), 0)));
const BINS = 10;
/** Bins [i/10, (i+1)/10), the last one closed; empty ones are left out. */
function binGaps({ labels, scores, weights, count }) {
    const [mass, outcome, promise] = [new Float64Array(BINS), new Float64Array(BINS), new Float64Array(BINS)];
    let total = 0;
    for (let row = 0; row < count; row++) {
        const score = scores[0][row];
        const bin = Math.min(BINS - 1, Math.floor(score * BINS));
        const weight = weights?.[row] ?? 1;
        total += weight;
        mass[bin] += weight;
        promise[bin] += weight * score;
        if (labels[row] === 1)
            outcome[bin] += weight;
    }
    if (total === 0)
        return [{ share: Number.NaN, gap: Number.NaN }];
    return Array.from(mass, (inBin, bin) => ({
        share: inBin / total,
        gap: Math.abs(outcome[bin] - promise[bin]) / inBin
    })).filter(({ share }) => share > 0);
}

;// CONCATENATED MODULE: ./src/metrics/cohen-kappa.ts


/** Agreement of labels and predictions beyond chance. */
const cohenKappa = define_define({
    name: 'cohen-kappa',
    aliases: ['kappa', 'cohen-kappa-score', 'cohens-kappa'],
    description: 'Agreement of labels and predictions beyond chance',
    direction: 'higher',
    range: [-1, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'labels and predictions hold one and the same class only',
    perClass: false
}, {
    kind: 'cells',
    ofCells: kappa,
    counts: (cells, classes) => presentClasses(cells, classes).flatMap(bothCounts)
});
/** Cohen (1960), unweighted. */
function kappa(cells, classes) {
    let [correct, total, products, present] = [0, 0, 0, 0];
    eachClass(cells, classes, (both, truth, predicted) => {
        correct += both;
        total += truth;
        products += truth * predicted;
        if (truth > 0 || predicted > 0)
            present++;
    });
    const agreed = correct / total;
    const byChance = products / (total * total);
    return present < 2 ? Number.NaN : (agreed - byChance) / (1 - byChance);
}

;// CONCATENATED MODULE: ./src/metrics/f1.ts


/** Harmonic mean of precision and recall. */
const f1 = define_define({
    name: 'f1',
    aliases: ['f1-score'],
    description: 'Harmonic mean of precision and recall',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: true
}, (choice) => ({ kind: 'cells', ...averaged(f1Of, choice, bothCounts) }));
const f1Of = ({ both, truth, predicted }) => ratio(2 * both, truth + predicted);

;// CONCATENATED MODULE: ./src/metrics/log-loss.ts

/** Mean of minus the logarithm of the score of the true class. */
const logLoss = define_define({
    name: 'log-loss',
    aliases: ['logloss', 'cross-entropy', 'binary-crossentropy'],
    description: 'Mean of minus the natural logarithm of the score that the true class was given, in nats',
    direction: 'lower',
    range: [0, Number.POSITIVE_INFINITY],
    tasks: ['binary', 'multiclass'],
    needs: ['scores'],
    undefinedWhen: 'there are no rows',
    perClass: false
}, { kind: 'mean', proportion: false, rowValues: surprises });
/** scikit-learn clips scores this far from 0 and 1. */
const EPSILON = Number.EPSILON;
function surprises(rows) {
    const { labels, scores, type } = rows;
    const values = new Float64Array(labels.length);
    for (let row = 0; row < values.length; row++) {
        const label = labels[row];
        const score = type === 'multiclass' ? scores[label][row] : label === 1 ? scores[0][row] : 1 - scores[0][row];
        values[row] = -Math.log(Math.min(1 - EPSILON, Math.max(EPSILON, score)));
    }
    return values;
}

;// CONCATENATED MODULE: ./src/metrics/mcc.ts


/** Matthews correlation of labels and predictions. */
const mcc = define_define({
    name: 'mcc',
    aliases: ['matthews-corrcoef', 'matthews-correlation', 'matthews-correlation-coefficient'],
    description: 'Matthews correlation of labels and predictions; 0 where either holds one class only',
    direction: 'higher',
    range: [-1, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: false
}, {
    kind: 'cells',
    ofCells: matthews,
    counts: (cells, classes) => presentClasses(cells, classes).flatMap(bothCounts)
});
/** Gorodkin's form for any number of classes (2004). */
function matthews(cells, classes) {
    let [correct, total, products, truths, predictions] = [0, 0, 0, 0, 0];
    eachClass(cells, classes, (both, truth, predicted) => {
        correct += both;
        total += truth;
        products += truth * predicted;
        truths += truth * truth;
        predictions += predicted * predicted;
    });
    const spread = (total * total - truths) * (total * total - predictions);
    return spread === 0 ? 0 : (correct * total - products) / Math.sqrt(spread);
}

;// CONCATENATED MODULE: ./src/metrics/mean-score.ts

/** Mean score of the items. */
const meanScore = define_define({
    name: 'mean-score',
    aliases: ['score'],
    description: 'Mean of the scores of the items, each already the mean of its samples; for a score that is better when lower use `column`',
    direction: 'higher',
    range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    tasks: ['score'],
    needs: ['scores'],
    undefinedWhen: 'there are no items',
    perClass: false
}, { kind: 'mean', proportion: false, rowValues: (rows) => rows.scores.slice() });

;// CONCATENATED MODULE: ./src/metrics/median-absolute-error.ts


/** Median of the absolute errors. */
const medianAbsoluteError = define_define({
    name: 'median-absolute-error',
    aliases: ['medae', 'median-ae'],
    description: 'Median of the absolute errors, in the unit of the label',
    direction: 'lower',
    range: [0, Number.POSITIVE_INFINITY],
    tasks: ['regression'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: false
}, {
    kind: 'smooth',
    influence: (rows) => {
        const { labels, predicted, weights } = rows;
        return quantileInfluence(labels.map((label, row) => Math.abs(predicted[row] - label)), 0.5, weights);
    }
});

;// CONCATENATED MODULE: ./src/metrics/precision.ts


/** Share of the rows predicted to be of a class that are of it. */
const precision = define_define({
    name: 'precision',
    aliases: ['precision-score', 'positive-predictive-value', 'ppv'],
    description: 'Share of the rows predicted to be of a class that are of it; 0 where none is predicted',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: true
}, (choice) => ({
    kind: 'cells',
    ...averaged(({ both, predicted }) => ratio(both, predicted), choice, choice.average ? bothCounts : ({ predicted }) => [predicted]),
    ...(choice.average === undefined && {
        basis: (cells, classes) => countsOf(cells, classes, classes - 1).predicted
    })
}));

;// CONCATENATED MODULE: ./src/metrics/r2.ts


/** Coefficient of determination. */
const r2 = define_define({
    name: 'r2',
    aliases: ['r2-score', 'r-squared'],
    description: 'Share of the variance of the labels that the predictions explain; negative where a constant would do better',
    direction: 'higher',
    range: [Number.NEGATIVE_INFINITY, 1],
    tasks: ['regression'],
    needs: ['predicted'],
    undefinedWhen: 'there are fewer than two rows',
    perClass: false
}, { kind: 'smooth', influence: r2_influence });
/** 1 - MSE / variance. Labels that are all alike: 1 where every prediction is right, else 0, as in scikit-learn. */
function r2_influence(rows) {
    const { labels, predicted, weights, count } = rows;
    const errors = labels.map((label, row) => (predicted[row] - label) ** 2);
    const { mean: error, share } = weightedMean(errors, weights);
    const { mean: center } = weightedMean(labels, weights);
    const squares = labels.map((label) => (label - center) ** 2);
    const { mean: variance } = weightedMean(squares, weights);
    if (count < 2)
        return { value: Number.NaN, ofRow: new Float64Array(count) };
    if (variance === 0)
        return { value: error === 0 ? 1 : 0, ofRow: new Float64Array(count) };
    const ofRow = errors.map((each, row) => (-share(row) * (each - (error / variance) * squares[row])) / variance);
    return { value: 1 - error / variance, ofRow };
}

;// CONCATENATED MODULE: ./src/metrics/recall.ts



/** Share of the rows of a class that are predicted to be of it. */
const recall = define_define({
    name: 'recall',
    aliases: ['recall-score', 'sensitivity', 'true-positive-rate', 'tpr'],
    description: 'Share of the rows of a class that are predicted to be of it',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'no row is of the class',
    perClass: true
}, (choice) => choice.average === undefined
    ? { kind: 'mean', proportion: true, rowValues: found }
    : { kind: 'cells', ...averaged(recallOf, choice, ({ truth }) => [truth]) });
/** 0 / 0 = 0, as in scikit-learn's averages. */
const recallOf = ({ both, truth }) => ratio(both, truth);
/** 1 where a row of the class was predicted so, 0 where not; NaN for rows of other classes. */
function found(rows, choice) {
    const { labels, predicted } = rows;
    const chosen = classIndex(rows, choice);
    const values = new Float64Array(labels.length);
    for (let row = 0; row < values.length; row++)
        values[row] = labels[row] !== chosen ? Number.NaN : predicted[row] === chosen ? 1 : 0;
    return values;
}

;// CONCATENATED MODULE: ./src/metrics/regression-errors.ts

const regression_errors_shared = {
    direction: 'lower',
    range: [0, Number.POSITIVE_INFINITY],
    tasks: ['regression'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: false
};
const meanOf = (error) => ({
    kind: 'mean',
    proportion: false,
    rowValues: (rows) => ofRows(rows, error)
});
function ofRows(rows, error) {
    const { labels, predicted } = rows;
    return labels.map((label, row) => error(label, predicted[row]));
}
const mae = define_define({
    ...regression_errors_shared,
    name: 'mae',
    aliases: ['mean-absolute-error'],
    description: 'Mean absolute error, in the unit of the label'
}, meanOf((label, predicted) => Math.abs(predicted - label)));
const mse = define_define({
    ...regression_errors_shared,
    name: 'mse',
    aliases: ['mean-squared-error'],
    description: 'Mean squared error, in the squared unit of the label'
}, meanOf((label, predicted) => (predicted - label) ** 2));
/** scikit-learn divides by the label or by this, so that labels of zero make it huge. */
const regression_errors_EPSILON = Number.EPSILON;
const mape = define_define({
    ...regression_errors_shared,
    name: 'mape',
    aliases: ['mean-absolute-percentage-error'],
    description: 'Mean of |error| / |label| as a fraction; huge where a label is near zero'
}, meanOf((label, predicted) => Math.abs(predicted - label) / Math.max(Math.abs(label), regression_errors_EPSILON)));

;// CONCATENATED MODULE: ./src/metrics/rmse.ts


/** Root of the mean squared error. */
const rmse = define_define({
    name: 'rmse',
    aliases: ['root-mean-squared-error'],
    description: 'Root of the mean squared error, in the unit of the label',
    direction: 'lower',
    range: [0, Number.POSITIVE_INFINITY],
    tasks: ['regression'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: false
}, { kind: 'smooth', influence: rmse_influence });
function rmse_influence(rows) {
    const { labels, predicted, weights } = rows;
    const squares = labels.map((label, row) => (predicted[row] - label) ** 2);
    const { mean, share } = weightedMean(squares, weights);
    const value = Math.sqrt(mean);
    return {
        value,
        ofRow: squares.map((square, row) => (value === 0 ? 0 : (share(row) * (square - mean)) / (2 * value)))
    };
}

;// CONCATENATED MODULE: ./src/metrics/roc-auc.ts



/** Probability that a positive row is scored above a negative one, ties half. */
const rocAuc = define_define({
    name: 'roc-auc',
    aliases: ['roc-auc-score', 'auc', 'auroc', 'roc-auc-ovr', 'roc-auc-macro'],
    description: 'Probability that a row of the class is scored above another; multiclass: plain mean over one class against the rest',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['scores'],
    undefinedWhen: 'a class has no rows, or all',
    perClass: true
}, { kind: 'ranks', rankings: rankings, influence: roc_auc_influence });
/** A row moves the AUC by how its placement stands to it, the more the rarer its class. */
function roc_auc_influence(ranking) {
    const { auc, ofRow, positives, negatives } = (0,statistics/* placements */.DD)(ranking);
    const { order, positive, mass } = ranking;
    const n = order.length;
    for (let place = 0; place < n; place++) {
        const row = order[place];
        const ofClass = positive[place] === 1 ? positives : negatives;
        ofRow[row] = ((ofRow[row] - auc) * n * (mass === undefined ? 1 : mass[place])) / ofClass;
    }
    return { value: auc, ofRow };
}

;// CONCATENATED MODULE: ./src/metrics/specificity.ts



/** Share of the rows of other classes that are not predicted to be of a class. */
const specificity = define_define({
    name: 'specificity',
    aliases: ['true-negative-rate', 'tnr'],
    description: 'Share of the rows of other classes that are not predicted to be of the class',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'every row is of the class',
    perClass: true
}, (choice) => choice.average === undefined
    ? { kind: 'mean', proportion: true, rowValues: leftAlone }
    : {
        kind: 'cells',
        ...averaged(({ both, truth, predicted, total }) => ratio(total - truth - predicted + both, total - truth), choice, ({ truth, total }) => [total - truth])
    });
/** 1 where a row of another class was not predicted to be of this one; NaN for rows of the class. */
function leftAlone(rows, choice) {
    const { labels, predicted } = rows;
    const chosen = classIndex(rows, choice);
    const values = new Float64Array(labels.length);
    for (let row = 0; row < values.length; row++)
        values[row] = labels[row] === chosen ? Number.NaN : predicted[row] === chosen ? 0 : 1;
    return values;
}

;// CONCATENATED MODULE: ./src/metrics/catalogue.ts




















const definitions = [
    accuracy,
    balancedAccuracy,
    precision,
    recall,
    specificity,
    f1,
    mcc,
    cohenKappa,
    rocAuc,
    averagePrecision,
    logLoss,
    brier,
    calibrationBias,
    ece,
    mce,
    mae,
    mse,
    rmse,
    r2,
    medianAbsoluteError,
    mape,
    meanScore
];
/** Every metric that the gate computes, without a choice of class or average: data for docs, schema and completion. */
const catalogue = definitions.map(({ of }) => of({}));
const byName = new Map(definitions.map((definition) => [definition.described.name, definition]));
/** The metric of that canonical name, for a class or an average; undefined where the catalogue has none. */
function metricOf(name, choice = {}) {
    return byName.get(name)?.of(choice);
}
/** Smallest and largest value of a metric; infinite where it is none of the catalogue. */
function rangeOf({ name, class: label, average }) {
    const choice = { ...(label !== undefined && { class: label }), ...(average !== undefined && { average }) };
    return metricOf(name, choice)?.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
}
/** Only the size of the value matters. */
function isMagnitude(name) {
    return byName.get(name)?.described.magnitude === true;
}
/**
 * Canonical name of a metric: its own, scikit-learn's or MLflow's spelling, with `macro`, `micro` or `weighted` before or behind.
 *
 * @returns undefined where no metric is meant
 *
 * @example
 * resolveMetric('f1_macro') // => { name: 'f1', choice: { average: 'macro' } }
 */
function resolveMetric(spelling) {
    const text = spelling.toLowerCase().replaceAll('_', '-');
    const plain = named(text);
    if (plain !== undefined)
        return { name: plain, choice: {} };
    if (text.startsWith('neg-'))
        return negated(spelling, text.slice('neg-'.length));
    const match = /^(?:(macro|micro|weighted)-(.+)|(.+)-(macro|micro|weighted))$/.exec(text);
    const name = named(match?.[2] ?? match?.[3] ?? '');
    const average = (match?.[1] ?? match?.[4]);
    if (name === undefined || average === undefined || !averages.has(name))
        return undefined;
    return { name, choice: { average } };
}
/** Metrics that have a mean over classes. */
const averages = new Set(['precision', 'recall', 'specificity', 'f1']);
/** Whether a metric can be averaged over classes by `average`. */
function isAveraged(name) {
    return averages.has(name);
}
function negated(spelling, text) {
    const name = named(text);
    return name === undefined
        ? undefined
        : {
            refused: `${JSON.stringify(spelling)} is a loss with its sign turned; write ${name}, which is better when lower (max-rise, max)`
        };
}
function named(text) {
    return definitions.find(({ described: { name, aliases } }) => name === text || aliases.includes(text))?.described.name;
}
/** The canonical name that is spelt most alike, where one is near enough to be meant. */
function nearestMetric(spelling) {
    const text = spelling.toLowerCase().replaceAll('_', '-');
    const near = definitions
        .flatMap(({ described: { name, aliases } }) => [name, ...aliases].map((each) => ({ name, steps: (0,mod/* distance */.Io)(text, each) })))
        .sort((a, b) => a.steps - b.steps)[0];
    return near !== undefined && near.steps <= Math.max(1, Math.floor(text.length / 4)) ? near.name : undefined;
}
/**
 * A metric in words.
 *
 * @example
 * displayName('recall', { class: 'dog' }) // => 'recall of dog'
 */
function displayName(name, { class: label, average }) {
    if (label !== undefined)
        return `${name} of ${label}`;
    return average === undefined ? name : `${average} ${name}`;
}

;// CONCATENATED MODULE: ./src/metrics/computable.ts

/** Whether rows hold what a metric is made of: predictions, scores, the class, the column. */
function isComputable(metric, rows, choice) {
    if (metric.column !== undefined)
        return rows.numbers.has(metric.column);
    if (!metric.tasks.includes(rows.type))
        return false;
    if (!('classes' in rows))
        return true;
    if (choice.class !== undefined && classIndex(rows, choice) === -1)
        return false;
    return metric.needs.every((need) => rows[need] !== undefined);
}

;// CONCATENATED MODULE: ./src/metrics/rank-influence.ts

/** Value and influence values of a metric of ranks: its plain mean over the rankings of one class or of several. */
function rankInfluence({ influence }, rankings) {
    if (rankings.length === 1)
        return influence(rankings[0]);
    let value = 0;
    const ofRow = new Float64Array(rankings[0]?.order.length ?? 0);
    for (const ranking of rankings) {
        const part = influence(ranking);
        value += part.value;
        for (let row = 0; row < ofRow.length; row++)
            ofRow[row] += part.ofRow[row] / rankings.length;
    }
    return { value: value / rankings.length, ofRow };
}
/** The same of some rows. */
function rankInfluenceOf(metric, rows, choice) {
    const rankings = metric.rankings(rows, choice);
    return rankInfluence(metric, rankings.map(({ positive, scores }) => (0,statistics/* ranked */.ad)(positive, scores, rows.weights)));
}

;// CONCATENATED MODULE: ./src/metrics/value.ts



/** The metric's value on some rows, weighted where they have weights. NaN where undefined. */
function metricValue(metric, rows, choice) {
    switch (metric.kind) {
        case 'mean':
            return weightedMean(metric.rowValues(rows, choice), rows.weights).mean;
        case 'cells':
            return valueOfCells(metric, confusion(rows, choice));
        case 'ranks':
        case 'thresholds':
            return rankInfluenceOf(metric, rows, choice).value;
        case 'smooth':
            return metric.influence(rows, choice).value;
        case 'report-only':
            return metric.value(rows);
    }
}
/** Without any mass there is no value, although 0 / 0 may be 0 for a class. */
function valueOfCells(metric, { cells, classes }) {
    return cells.some((count) => count > 0) ? metric.ofCells(cells, classes) : Number.NaN;
}

;// CONCATENATED MODULE: ./src/metrics/influence.ts




/** Value and influence values of any metric that is judged: what weighted and grouped rows are compared by. */
function influenceOf(metric, rows, choice) {
    switch (metric.kind) {
        case 'mean':
            return ofMean(metric.rowValues(rows, choice), rows.weights);
        case 'cells':
            return ofCells(metric, rows, choice);
        case 'ranks':
        case 'thresholds':
            return rankInfluenceOf(metric, rows, choice);
        case 'smooth':
            return metric.influence(rows, choice);
        case 'report-only':
            throw new RangeError(`${metric.name} is reported, never judged`);
    }
}
function ofMean(values, weights) {
    const { mean, share } = weightedMean(values, weights);
    return { value: mean, ofRow: values.map((value, row) => (Number.isNaN(value) ? 0 : share(row) * (value - mean))) };
}
/** Rows of one cell have one influence: the derivative of the metric by the cell's share. The metric does not depend on the total mass. */
function ofCells(metric, rows, choice) {
    const { cells, classes, cellOfRow } = confusion(rows, choice);
    const mass = cells.reduce((sum, count) => sum + count, 0);
    const value = valueOfCells(metric, { cells, classes });
    const slopes = cells.map((count, cell) => (count > 0 ? mass * slope(metric, { cells, classes }, cell) : 0));
    const average = mass / rows.count;
    const ofRow = Float64Array.from(cellOfRow, (cell, row) => (slopes[cell] * (rows.weights?.[row] ?? 1)) / average);
    return { value, ofRow };
}
/** Central difference, of a step small beside the cell and large beside rounding. */
function slope(metric, { cells, classes }, cell) {
    const count = cells[cell];
    const step = 1e-4 * count;
    const moved = (by) => {
        const copy = cells.slice();
        copy[cell] = count + by;
        return metric.ofCells(copy, classes);
    };
    return (moved(step) - moved(-step)) / (2 * step);
}

;// CONCATENATED MODULE: ./src/metrics/measure-name.ts

/**
 * What is measured, in words.
 *
 * @example
 * measureName({ kind: 'column', column: 'latency_ms', aggregate: 'p95' }) // => 'p95 of latency_ms'
 */
function measureName(measure) {
    switch (measure.kind) {
        case 'catalogue':
            return displayName(measure.metric, measure);
        case 'column':
            return `${measure.aggregate} of ${measure.column}`;
        case 'reported':
            return measure.name;
    }
}
/** The name that a number of a measure goes by; a file may spell it otherwise. */
function reportedName(measure) {
    return measure.kind === 'catalogue' ? measure.metric : measureName(measure);
}

;// CONCATENATED MODULE: ./src/metrics/reported-share.ts

/**
 * A share of `n` independent rows, so that its error follows from the two numbers. Where the gate computed one and gave it no error, its rows
 * were dependent.
 */
function isProportion(metric) {
    const { value, n, source, standardError } = metric;
    if (n === undefined || n === 0 || !(value >= 0 && value <= 1))
        return false;
    return isShare(metric) && (source === 'reported' || standardError !== undefined);
}
/** Whether the metric is a mean of zeros and ones. */
function isShare({ name, class: label, average }) {
    const metric = metricOf(name, {
        ...(label !== undefined && { class: label }),
        ...(average !== undefined && { average })
    });
    return metric?.kind === 'mean' && metric.proportion;
}

;// CONCATENATED MODULE: ./src/metrics/rows-behind.ts

/** How many rows a metric is over, whatever they weigh: those of the class (recall), those predicted so (precision), or all. */
function rowsBehind(metric, rows, choice) {
    if (metric.kind === 'mean')
        return metric.rowValues(rows, choice).reduce((count, value) => (Number.isNaN(value) ? count : count + 1), 0);
    if (metric.kind !== 'cells' || metric.basis === undefined)
        return rows.count;
    const { cells, classes } = confusion(unweighted(rows), choice);
    return metric.basis(cells, classes);
}
/** The rows, each counting once. */
function unweighted(rows) {
    return { ...rows, weights: new Float64Array(rows.count).fill(1) };
}

;// CONCATENATED MODULE: ./src/metrics/index.ts













/***/ }),

/***/ 47725:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bI: () => (/* reexport */ extrasOf),
  OM: () => (/* reexport */ pairUp),
  Ej: () => (/* reexport */ readColumns),
  R_: () => (/* reexport */ readPredictions),
  A5: () => (/* reexport */ selectRows),
  HE: () => (/* reexport */ sliceIndex),
  K6: () => (/* reexport */ unscoredItems)
});

// UNUSED EXPORTS: columnsOf, predictionsOf, sortedClasses

// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./src/predictions/columns-of.ts


/**
 * Which columns of a file are read, and as what. Columns that the task names must be there; the defaults are read where they are.
 *
 * @throws MeasurementError that names every column that is missing
 */
function columnsOf(task, extras, file) {
    const wanted = new Map();
    const problems = [];
    for (const asked of [...ownColumns(task), ...otherColumns(task, extras, file.role)]) {
        if (file.header.includes(asked.column))
            want(wanted, { ...asked, file: file.name }, problems);
        else if (asked.required)
            problems.push(missing(asked, file));
    }
    if (problems.length > 0)
        throw new documents/* MeasurementError */.HG(problems);
    return wanted;
}
const scoresForThreshold = 'task.threshold makes the predictions of both models from it: write the column, or leave the threshold out and let the column of predictions count';
function ownColumns(task) {
    const { type, named } = task;
    const number = type === 'regression';
    const scores = typeof task.score === 'string' ? [task.score] : [...(task.score?.values() ?? [])];
    return [
        ...(task.idByPosition ? [] : [{ column: task.id, type: 'id', required: true }]),
        ...optional(task.sample).map((column) => ({ column, type: 'text', required: true })),
        ...optional(task.label).map((column) => ({
            column,
            type: number ? 'number' : 'text',
            required: type !== 'score'
        })),
        ...optional(task.prediction).map((column) => ({
            column,
            type: number ? 'number' : 'text',
            required: number || named.has('prediction')
        })),
        ...scores.map((column) => ({
            column,
            type: 'number',
            required: type === 'score' || named.has('score') || task.threshold !== undefined,
            ...(task.threshold !== undefined && { hint: scoresForThreshold })
        }))
    ];
}
function otherColumns(task, { slices, numbers }, role) {
    const required = role === 'candidate';
    const named = new Map();
    const ask = (column, type, key) => {
        const before = named.get(`${type} ${column}`);
        if (before === undefined)
            named.set(`${type} ${column}`, { column, type, required, key });
    };
    for (const column of slices)
        ask(column, 'text', 'slices.by');
    for (const column of optional(task.group))
        ask(column, 'text', 'task.group');
    for (const column of optional(task.weight))
        ask(column, 'number', 'task.weight');
    for (const column of numbers)
        ask(column, 'number', 'metrics');
    return [...named.values()];
}
/** An id may also be a group or a slice; a number cannot also be text. */
function want(wanted, { column, type, file }, problems) {
    const before = wanted.get(column);
    if (before === undefined || before === type)
        wanted.set(column, type);
    else if (before !== 'number' && type !== 'number')
        wanted.set(column, 'text');
    else {
        const message = 'is asked for both as a number and as text';
        problems.push({ file, field: column, message, hint: 'Write a second column for one of the two uses' });
    }
}
function missing({ column, key = 'task', hint }, { name, header }) {
    const nearest = header.length === 0 ? undefined : (0,mod/* closest */.kp)(column, [...header]);
    const near = nearest !== undefined && (0,mod/* distance */.Io)(nearest, column) <= Math.max(1, column.length / 3) ? nearest : undefined;
    const shown = header.slice(0, 30).map((each) => JSON.stringify(each));
    const more = header.length > shown.length ? ', ...' : '';
    return {
        file: name,
        field: column,
        message: `is missing; the file has ${shown.join(', ')}${more}`,
        hint: hint ??
            (near === undefined
                ? `Write the column, or name another in \`${key}\``
                : `Write the column, or name another in \`${key}\` (${JSON.stringify(near)}?)`)
    };
}
function optional(name) {
    return name === undefined ? [] : [name];
}

;// CONCATENATED MODULE: ./src/predictions/extras-of.ts
/** The columns that a policy reads beside the task's own. */
function extrasOf({ metrics, slices }) {
    const entries = [...metrics, ...slices.flatMap((slice) => slice.metrics)];
    return {
        slices: [...new Set(slices.flatMap(({ by }) => by.flat()))],
        numbers: [...new Set(entries.flatMap(({ measure }) => (measure.kind === 'column' ? [measure.column] : [])))]
    };
}

;// CONCATENATED MODULE: ./src/predictions/select-rows.ts
/** The given rows, in the given order. O(rows x columns). */
function selectRows(rows, index) {
    const { weights, groups } = rows;
    const common = {
        count: index.length,
        ...(weights && { weights: gather(weights, index) }),
        ...(groups && { groups: gatherCategories(groups, index) }),
        slices: new Map([...rows.slices].map(([name, column]) => [name, gatherCategories(column, index)])),
        numbers: new Map([...rows.numbers].map(([name, column]) => [name, gather(column, index)]))
    };
    return { ...rows, ...common, ...select_rows_ownColumns(rows, index) };
}
function select_rows_ownColumns(rows, index) {
    switch (rows.type) {
        case 'regression':
            return { labels: gather(rows.labels, index), predicted: gather(rows.predicted, index) };
        case 'score':
            return { scores: gather(rows.scores, index) };
        case 'binary':
        case 'multiclass':
            return {
                labels: gatherCodes(rows.labels, index),
                ...(rows.predicted && { predicted: gatherCodes(rows.predicted, index) }),
                ...(rows.scores && { scores: rows.scores.map((scores) => gather(scores, index)) })
            };
    }
}
function gather(values, index) {
    const gathered = new Float64Array(index.length);
    for (let place = 0; place < index.length; place++)
        gathered[place] = values[index[place]];
    return gathered;
}
function gatherCodes(codes, index) {
    const gathered = new Int32Array(index.length);
    for (let place = 0; place < index.length; place++)
        gathered[place] = codes[index[place]];
    return gathered;
}
function gatherCategories({ codes, values }, index) {
    return { codes: gatherCodes(codes, index), values };
}

;// CONCATENATED MODULE: ./src/predictions/findings.ts

/** How many problems are shown. */
const SHOWN = 10;
function findings(file) {
    const problems = [];
    let total = 0;
    const add = (problem) => {
        total++;
        if (problems.length < SHOWN)
            problems.push({ file, ...problem });
    };
    return {
        cell: (row, field, message, hint) => add({ row: row + 1, field, message, ...(hint !== undefined && { hint }) }),
        file: add,
        settle: () => {
            if (total > 0)
                throw new documents/* MeasurementError */.HG(problems, total);
        }
    };
}
/**
 * Text of a file in a message: quoted, control characters visible, cut.
 *
 * @example
 * quoted('a') // => '"a"'
 */
function quoted(text) {
    return JSON.stringify((0,documents/* cutText */.IN)(text, 60));
}

;// CONCATENATED MODULE: ./src/predictions/pair-up.ts


/**
 * Pairs rows by id. Both are in canonical order, so equal digests of (id, label) mean that row i is row i.
 *
 * How rows are put together (slices, groups, weights) is taken from the side that says so. Where both do and differ, the column is listed: the
 * pull request's file cannot redraw them unseen.
 *
 * @param task names the columns of groups and weights
 */
function pairUp(candidate, baseline, task = {}) {
    if (candidate.digest !== baseline.digest)
        return { mismatch: mismatchOf(candidate, baseline) };
    if (candidate.rows.type !== baseline.rows.type)
        return { mismatch: `they are of type ${candidate.rows.type} and ${baseline.rows.type}` };
    const differing = differingColumns(candidate.rows, baseline.rows, task);
    const [ofCandidate, ofBaseline] = scoredOnBoth(...sameClasses(candidate.rows, baseline.rows));
    return { candidate: putTogether(ofCandidate, ofBaseline), baseline: putTogether(ofBaseline, ofCandidate), differing };
}
/** Each side's own columns, and those that only the other has. */
function putTogether(rows, other) {
    const weights = rows.weights ?? other.weights;
    const groups = rows.groups ?? other.groups;
    return {
        ...rows,
        ...(weights && { weights }),
        ...(groups && { groups }),
        slices: new Map([...other.slices, ...rows.slices])
    };
}
/** Items that only one model has a score for cannot be compared. */
function scoredOnBoth(candidate, baseline) {
    if (candidate.type !== 'score' || baseline.type !== 'score')
        return [candidate, baseline];
    const both = scored(candidate, baseline);
    return both.length === candidate.count
        ? [candidate, baseline]
        : [selectRows(candidate, both), selectRows(baseline, both)];
}
function scored(candidate, baseline) {
    const rows = Array.from(candidate.scores.keys());
    return Uint32Array.from(rows.filter((row) => !Number.isNaN(candidate.scores[row] + baseline.scores[row])));
}
/** Classes that only one file mentions are classes of both. */
function sameClasses(candidate, baseline) {
    if (!('classes' in candidate) || !('classes' in baseline))
        return [candidate, baseline];
    if (candidate.classes.join('\u0000') === baseline.classes.join('\u0000'))
        return [candidate, baseline];
    const classes = sortedClasses([...new Set([...candidate.classes, ...baseline.classes])]);
    return [withClasses(candidate, classes), withClasses(baseline, classes)];
}
/** Numbers by size when all are numbers, else by code unit. */
function sortedClasses(classes) {
    const numeric = classes.every((name) => name !== '' && Number.isFinite(Number(name)));
    return [...classes].sort((a, b) => (numeric ? Number(a) - Number(b) : 0) || (a < b ? -1 : a > b ? 1 : 0));
}
function withClasses(rows, classes) {
    const place = rows.classes.map((name) => classes.indexOf(name));
    const { predicted, scores } = rows;
    const ofClass = scores && classes.map((name) => scores[rows.classes.indexOf(name)] ?? new Float64Array(rows.count));
    return {
        ...rows,
        classes,
        labels: rows.labels.map((code) => place[code]),
        ...(predicted && { predicted: predicted.map((code) => place[code]) }),
        ...(ofClass && { scores: ofClass })
    };
}
function differingColumns(candidate, baseline, { group, weight }) {
    const counted = [
        { column: group, rows: differences(candidate.groups, baseline.groups) },
        { column: weight, rows: otherNumbers(candidate.weights, baseline.weights) },
        ...[...candidate.slices].map(([column, values]) => ({
            column,
            rows: differences(values, baseline.slices.get(column))
        }))
    ];
    return counted.flatMap(({ column, rows }) => (column !== undefined && rows > 0 ? [{ column, rows }] : []));
}
/** Rows with another category; none where a side has no such column. */
function differences(one, two) {
    if (one === undefined || two === undefined)
        return 0;
    const place = new Map(two.values.map((value, index) => [value, index]));
    const moved = one.values.map((value) => place.get(value) ?? -1);
    let count = 0;
    for (let row = 0; row < one.codes.length; row++)
        if (moved[one.codes[row]] !== two.codes[row])
            count++;
    return count;
}
function otherNumbers(one, two) {
    if (one === undefined || two === undefined)
        return 0;
    let count = 0;
    for (let row = 0; row < one.length; row++)
        if (one[row] !== two[row])
            count++;
    return count;
}
function mismatchOf(candidate, baseline) {
    return (unshared([candidate.ids, baseline.ids], { one: 'id', example: quoted }) ||
        unshared([samplesOf(candidate), samplesOf(baseline)], { one: 'sample', example: sampleInWords }) ||
        labelsApart(candidate, baseline));
}
/** Every sample of every id, in a text that sorts by id; none where there are no samples. */
function samplesOf({ ids, samples = [] }) {
    return samples.flatMap((ofId, place) => ofId.map((sample) => JSON.stringify([ids[place], sample])));
}
function sampleInWords(key) {
    const [id, sample] = JSON.parse(key);
    return `sample ${quoted(sample)} of ${quoted(id)}`;
}
/** What only one side has; '' where both have the same. */
function unshared([candidate, baseline], named) {
    const [ofCandidate, ofBaseline] = [new Set(candidate), new Set(baseline)];
    const parts = [
        described(candidate.filter((key) => !ofBaseline.has(key)), { ...named, side: 'candidate' }),
        described(baseline.filter((key) => !ofCandidate.has(key)), { ...named, side: 'baseline' })
    ];
    return parts.filter((part) => part !== '').join(', ');
}
function described(keys, { one, example, side }) {
    if (keys.length === 0)
        return '';
    const least = keys.reduce((first, key) => (key < first ? key : first));
    return `${keys.length} ${one}${keys.length === 1 ? '' : 's'} only the ${side} has (such as ${example(least)})`;
}
function labelAt({ rows }, row) {
    if (rows.type === 'score')
        return '';
    const label = rows.labels[row] ?? Number.NaN;
    return rows.type === 'regression' ? String(label) : (rows.classes[label] ?? '');
}
/** How many rows have another label, and one of them. */
function labelsApart(candidate, baseline) {
    const before = new Map(baseline.ids.map((id, row) => [id, labelAt(baseline, row)]));
    const now = candidate.ids.map((id, row) => ({ id, label: labelAt(candidate, row) }));
    const changed = now.filter(({ id, label }) => before.get(id) !== label);
    const [first] = [...changed].sort((a, b) => (a.id < b.id ? -1 : 1));
    if (first === undefined)
        return 'the ids are the same, the labels are not';
    const count = changed.length === 1 ? '1 row has' : `${changed.length} rows have`;
    return `${count} another label (such as ${quoted(first.id)}: ${quoted(before.get(first.id) ?? '')} in the baseline, ${quoted(first.label)} now)`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/statistics/index.ts + 62 modules
var statistics = __webpack_require__(23465);
;// CONCATENATED MODULE: ./src/predictions/canonical-order.ts


/**
 * Rows ordered by the 32-bit FNV-1a hash of their id, then by id: an order that depends on the ids alone, and that nobody writes files in, so
 * that no result can depend on the order of a file. O(n).
 */
function canonicalOrder(ids) {
    const hashes = Float64Array.from(ids, hashOf);
    const order = (0,statistics/* argsort */.XQ)(hashes).slice();
    for (let start = 0; start < order.length;) {
        let end = start + 1;
        while (end < order.length && hashes[order[end]] === hashes[order[start]])
            end++;
        if (end - start > 1)
            order.subarray(start, end).sort((a, b) => (ids[a] < ids[b] ? -1 : ids[a] > ids[b] ? 1 : 0));
        start = end;
    }
    return order;
}
function hashOf(id) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < id.length; index++)
        hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
    return hash >>> 0;
}
/** Digest of ids, each with the texts that belong to it. Lengths stand before the texts, so that no two tables read the same. */
function digestOfRows(ids, textsOf) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const lines = [];
    const flush = () => void hash.update(lines.splice(0).join(''));
    for (let row = 0; row < ids.length; row++) {
        lines.push(`${[ids[row], ...textsOf(row)].map((text) => `${text.length}:${text}`).join('')}\n`);
        if (lines.length === 8192)
            flush();
    }
    flush();
    return `sha256:${hash.digest('hex')}`;
}

;// CONCATENATED MODULE: ./src/predictions/cells.ts

/** The finite numbers of a column; everything else is a finding. */
function numbersOf(columns, field, rules) {
    const { values, blank } = numberColumn(columns, field);
    const { found, low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY } = rules;
    const range = high === Number.POSITIVE_INFINITY ? 'must not be negative' : `must be a number in [${low}, ${high}]`;
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        if (value >= low && value <= high && Math.abs(value) !== Number.POSITIVE_INFINITY)
            continue;
        if (blank?.[row] === 1)
            found.cell(row, field, 'is blank; a number was expected');
        else if (!Number.isFinite(value))
            found.cell(row, field, `must be a finite number, got ${value}`);
        else
            found.cell(row, field, `${range}, got ${value}`);
    }
    return values;
}
/** The column as numbers, blank or not finite as they are. */
function numberColumn(columns, field) {
    const column = columns.columns.get(field);
    if (column?.type !== 'number')
        throw new RangeError(`column ${field} was not read as numbers`);
    return column;
}
/** Texts of a column by row. */
function textsOf(columns, field) {
    const column = columnOf(columns, field);
    if (column.type === 'id')
        return (row) => column.values[row];
    if (column.type === 'text')
        return (row) => (column.codes[row] === -1 ? '' : column.dictionary[column.codes[row]]);
    throw new RangeError(`column ${field} was not read as text`);
}
/** A text column as categories with sorted values; blank cells are the value ''. */
function categoriesOf(columns, field) {
    const column = columnOf(columns, field);
    if (column.type === 'number')
        throw new RangeError(`column ${field} was not read as text`);
    const { codes, dictionary } = column.type === 'text' ? column : encoded(column.values);
    const blank = codes.includes(-1);
    const values = [...dictionary, ...(blank && !dictionary.includes('') ? [''] : [])].sort();
    const place = new Map(values.map((value, index) => [value, index]));
    const moved = Int32Array.from(dictionary, (value) => place.get(value));
    const ofBlank = place.get('') ?? -1;
    return { values, codes: codes.map((code) => (code === -1 ? ofBlank : moved[code])) };
}
/** Codes of a column that must not be blank. @param of.what a cell holds, in words */
function classesOf(columns, field, { found, what = 'a class' }) {
    const categories = categoriesOf(columns, field);
    const blank = categories.values.map(isBlank);
    if (blank.includes(true)) {
        categories.codes.forEach((code, row) => {
            if (blank[code] === true)
                found.cell(row, field, `is blank; ${what} was expected`);
        });
    }
    return categories;
}
/** @returns -1 where none is a duplicate, blank ids reported */
function idsOf(columns, field, found) {
    const text = textsOf(columns, field);
    const ids = Array.from({ length: columns.count }, (_, row) => text(row));
    const first = new Map();
    ids.forEach((id, row) => {
        const before = first.get(id);
        if (isBlank(id))
            found.cell(row, field, 'is blank; every row needs an id');
        else if (before === undefined)
            first.set(id, row);
        else
            found.cell(row, field, `${quoted(id)} is also in row ${before + 1}; ids must be unique`);
    });
    return ids;
}
/** Also of blanks alone, of whatever kind: nobody could tell such an id from another. */
function isBlank(text) {
    return text.trim() === '';
}
function columnOf({ columns }, field) {
    const column = columns.get(field);
    if (column === undefined)
        throw new RangeError(`column ${field} was not read`);
    return column;
}
function encoded(values) {
    const dictionary = [...new Set(values)];
    const code = new Map(dictionary.map((value, index) => [value, index]));
    return { codes: Int32Array.from(values, (value) => code.get(value)), dictionary };
}

;// CONCATENATED MODULE: ./src/predictions/class-rows.ts




/** Scores of a row may miss 1 by so much, because files hold rounded decimals; they are then scaled to 1. */
const SUM_TOLERANCE = 1e-3;
/** Scores from here on are predicted positive where neither a threshold nor a column of predictions says otherwise. */
const USUAL_THRESHOLD = 0.5;
/** Labels, predictions and scores of a binary or multiclass model, in file order. */
function classRows(columns, task, found) {
    const labels = classesOf(columns, task.label ?? 'label', { found });
    // A threshold serves both models: it comes before what one of them may have written.
    const writes = task.threshold === undefined && hasColumn(columns, task.prediction);
    const predicted = writes ? classesOf(columns, task.prediction, { found }) : undefined;
    refuseBlanksAround({ labels, predicted, found }, task);
    return task.type === 'binary'
        ? binary(columns, task, { labels, predicted, found })
        : multiclass(columns, task, { labels, predicted, found });
}
/** Nobody has two classes that differ in the blanks around them: one of the columns writes a class in two ways. */
function refuseBlanksAround({ labels, predicted, found }, { label = 'label', prediction = 'prediction' }) {
    const known = new Set(usedValues(labels, predicted));
    for (const [field, column] of [
        [label, labels],
        [prediction, predicted]
    ]) {
        const around = column?.values.map((value) => value.trim() !== value && known.has(value.trim())) ?? [];
        if (!around.includes(true))
            continue;
        column?.codes.forEach((code, row) => {
            const value = column.values[code];
            if (around[code] !== true)
                return;
            const message = `is ${quoted(value)} with blanks around it, and other rows have ${quoted(value.trim())}`;
            found.cell(row, field, message, 'Write each class in one way');
        });
    }
}
function hasColumn(columns, name) {
    return name !== undefined && columns.columns.has(name);
}
function binary(columns, task, { labels, predicted, found }) {
    const field = task.label ?? 'label';
    const [mentioned, labelled] = [usedValues(labels, predicted), usedValues(labels, undefined)];
    const positive = task.positive === undefined ? customaryPositive(mentioned) : (0,documents/* canonicalText */.A4)(task.positive);
    if (positive === undefined) {
        found.file({
            field,
            message: `which of ${shown(mentioned)} is positive is not known`,
            hint: 'Write `task.positive`'
        });
    }
    const negatives = mostCommonFirst([labels, predicted]).filter((value) => value !== positive);
    const classes = [negatives[0] ?? `not ${positive ?? ''}`, positive ?? ''];
    if (positive !== undefined && !labelled.includes(positive) && mentioned.length > 1) {
        found.file({
            field,
            message: `no label is ${quoted(positive)}, the positive class; the labels are ${shown(labelled)}`,
            hint: 'Write `task.positive` as the column does'
        });
    }
    else if (predicted && otherwise(usedValues(predicted, undefined), labelled)) {
        found.file({
            field: task.prediction ?? 'prediction',
            message: `holds ${shown(usedValues(predicted, undefined))}, and the labels are ${shown(labelled)}`,
            hint: `Write the predictions as the column ${quoted(field)} writes the classes`
        });
    }
    else if (negatives.length > 1) {
        refuse({ categories: labels, field, known: classes, found });
        if (predicted)
            refuse({ categories: predicted, field: task.prediction ?? 'prediction', known: classes, found });
    }
    const score = typeof task.score === 'string' && hasColumn(columns, task.score)
        ? numbersOf(columns, task.score, { found, low: 0, high: 1 })
        : undefined;
    const codes = predicted ? recoded(predicted, classes) : score && byThreshold(score, task.threshold ?? USUAL_THRESHOLD);
    return {
        type: 'binary',
        classes,
        labels: recoded(labels, classes),
        ...(codes && { predicted: codes }),
        ...(score && { scores: [score] })
    };
}
/** Where there is one class too many, it is the rarest that is written otherwise. */
function mostCommonFirst(columns) {
    const rows = new Map();
    for (const column of columns)
        column?.codes.forEach((code) => rows.set(column.values[code], (rows.get(column.values[code]) ?? 0) + 1));
    rows.delete('');
    return [...rows].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value);
}
function shown(values) {
    return values.slice(0, 5).map(quoted).join(', ');
}
/** Labels of two classes, and predictions of none of them: one of the columns writes them otherwise. */
function otherwise(predicted, labelled) {
    return labelled.length === 2 && !predicted.some((value) => labelled.includes(value));
}
/** The positive class where the policy names none: nobody disagrees about these. */
function customaryPositive(values) {
    const pairs = [
        ['0', '1'],
        ['false', 'true'],
        ['False', 'True']
    ];
    return pairs.find((pair) => values.every((value) => pair.includes(value)))?.[1];
}
function byThreshold(scores, threshold) {
    return Int32Array.from(scores, (score) => (score >= threshold ? 1 : 0));
}
function multiclass(columns, task, { labels, predicted, found }) {
    const ofClass = typeof task.score === 'object' ? task.score : undefined;
    const known = ofClass === undefined ? usedValues(labels, predicted) : [...ofClass.keys()];
    const classes = sortedClasses([...new Set(known)]);
    if (ofClass !== undefined) {
        refuse({ categories: labels, field: task.label ?? 'label', known: classes, found });
        if (predicted)
            refuse({ categories: predicted, field: task.prediction ?? 'prediction', known: classes, found });
    }
    const scores = ofClass && classes.map((name) => numbersOf(columns, ofClass.get(name), { found, low: 0, high: 1 }));
    return {
        type: 'multiclass',
        classes,
        labels: recoded(labels, classes),
        ...(predicted && { predicted: recoded(predicted, classes) }),
        ...(scores && { scores: normalised(scores, ofClass, found) })
    };
}
/** Scores of a row that sum to 1, or nearly: divided by their sum. */
function normalised(scores, columns, found) {
    const field = [...columns.values()][0] ?? 'score';
    const sums = new Float64Array(scores[0]?.length ?? 0);
    for (const ofClass of scores)
        for (let row = 0; row < sums.length; row++)
            sums[row] += ofClass[row];
    sums.forEach((sum, row) => {
        if (Math.abs(sum - 1) > SUM_TOLERANCE)
            found.cell(row, field, `the scores of the classes sum to ${Number(sum.toPrecision(6))}, not to 1`);
    });
    return scores.map((ofClass) => ofClass.map((score, row) => score / sums[row]));
}
function refuse(of) {
    const unknown = new Set(of.categories.values.flatMap((value, code) => (value === '' || of.known.includes(value) ? [] : [code])));
    if (unknown.size === 0)
        return;
    of.categories.codes.forEach((code, row) => {
        if (!unknown.has(code))
            return;
        of.found.cell(row, of.field, `must be one of ${of.known.slice(0, 5).map(quoted).join(', ')}, got ${quoted(of.categories.values[code])}`);
    });
}
/** Values that some row has, blanks left out. */
function usedValues(labels, predicted) {
    return [...new Set([...labels.values, ...(predicted?.values ?? [])])].filter((value) => value !== '').sort();
}
/** Unknown and blank values become 0: they were reported. */
function recoded({ codes, values }, classes) {
    const place = values.map((value) => Math.max(0, classes.indexOf(value)));
    return codes.map((code) => place[code]);
}

;// CONCATENATED MODULE: ./src/predictions/score-items.ts



/** The column of the scores. */
function scoreColumn({ score }) {
    return typeof score === 'string' ? score : 'score';
}
/**
 * Mean within the item first, then items: the items are what is independent. A blank score is a missing one, never a zero: items without any
 * score are NaN, and more missing scores than the policy tolerates are an error. So are samples of an item that stand in several slices or groups.
 *
 * @param of.bySample what the rows of the file have
 */
function scoreItems(columns, task, { bySample, found }) {
    const sample = task.sample === undefined ? undefined : textsOf(columns, task.sample);
    const items = itemsOf(columns, task, { sample, found });
    refuseMixed(bySample, task, { items, found });
    const { ids, rowsOf } = items;
    const firstRow = Uint32Array.from(rowsOf, ([first]) => first);
    const sampleScores = scoresOf(columns, task, found);
    const scores = meanOfItems(sampleScores, items);
    refuseFew(scores, columns.count, task, found);
    const numbers = [...bySample.numbers].map(([name, values]) => [name, meanOfItems(values, items)]);
    return {
        ids,
        ...(sample && { samples: rowsOf.map((rows) => rows.map(sample).sort()) }),
        rows: {
            ...selectRows({ ...bySample, type: 'score', scores: sampleScores }, firstRow),
            scores,
            numbers: new Map([...numbers, [scoreColumn(task), scores]])
        }
    };
}
/** What is counted is what the metrics are over. */
function refuseFew(scores, rows, { minRows }, found) {
    const count = scores.filter((score) => !Number.isNaN(score)).length;
    if (rows === 0 || count >= minRows)
        return;
    const items = (of) => (of === 1 ? '1 item' : `${of} items`);
    found.file({
        message: `has ${items(count)} with a score (${items(scores.length)} in ${rows} rows); task.min-rows asks for ${minRows}`,
        hint: 'Nothing is decided on items that are not there: look at what wrote the file'
    });
}
/** Items that count for nothing, because none of their samples has a score; 0 for other tasks. */
function unscoredItems({ rows }) {
    return rows.type === 'score' ? rows.scores.filter(Number.isNaN).length : 0;
}
function itemsOf(columns, task, { sample, found }) {
    const id = task.idByPosition ? (row) => String(row + 1) : textsOf(columns, task.id);
    const rowsOf = new Map();
    const seen = new Map();
    for (let row = 0; row < columns.count; row++) {
        const name = id(row);
        if (isBlank(name))
            found.cell(row, task.id, 'is blank; every row needs an id');
        const key = JSON.stringify([name, sample?.(row)]);
        const before = seen.get(key);
        if (before !== undefined)
            found.cell(row, task.id, `${quoted(name)}${sample ? ` with sample ${quoted(sample(row))}` : ''} is also in row ${before + 1}`);
        seen.set(key, row);
        const rows = rowsOf.get(name);
        if (rows === undefined)
            rowsOf.set(name, [row]);
        else
            rows.push(row);
    }
    return { ids: [...rowsOf.keys()], rowsOf: [...rowsOf.values()] };
}
/** An item is in one slice and one group, and has one weight: otherwise the order of the file would choose. */
function refuseMixed({ slices, groups, weights }, { group = '', weight = '' }, { items, found }) {
    const categories = [...slices, ...(groups ? [[group, groups]] : [])];
    const columns = new Map([
        ...categories.map(([name, { codes, values }]) => [name, (row) => values[codes[row]]]),
        ...(weights ? [[weight, (row) => String(weights[row])]] : [])
    ]);
    for (const [name, text] of columns) {
        items.rowsOf.forEach((rows, item) => {
            const first = rows[0];
            const other = rows.find((row) => text(row) !== text(first));
            if (other === undefined)
                return;
            const of = `the samples of ${quoted(items.ids[item])} are one item`;
            found.cell(other, name, `must be ${quoted(text(first))} as in row ${first + 1}: ${of}, got ${quoted(text(other))}`);
        });
    }
}
/** Blank scores stay NaN; other values that are not finite are findings. */
function scoresOf(columns, task, found) {
    const field = scoreColumn(task);
    const { values, blank } = numberColumn(columns, field);
    let missing = 0;
    values.forEach((value, row) => {
        if (blank?.[row] === 1)
            missing++;
        else if (!Number.isFinite(value))
            found.cell(row, field, `must be a finite number, got ${value}`);
    });
    if (missing > task.missingScores * values.length) {
        found.file({
            field,
            message: `${missing} of ${values.length} scores are blank; at most a share of ${task.missingScores} is tolerated`,
            hint: 'Score these items, or allow more with `task.missing-scores`'
        });
    }
    return values;
}
/** Summed by size: the order of the file must not show in the last digit. */
function meanOfItems(values, { rowsOf }) {
    return Float64Array.from(rowsOf, (rows) => {
        const known = Float64Array.from(rows, (row) => values[row]).filter((value) => !Number.isNaN(value));
        return known.sort().reduce((sum, value) => sum + value, 0) / known.length;
    });
}

;// CONCATENATED MODULE: ./src/predictions/predictions-of.ts






/**
 * Validated rows in canonical order, out of the columns that `columnsOf` asked for. O(n).
 *
 * @throws MeasurementError with file, row and column of the first ten problems and the count of all
 */
function predictionsOf(columns, task, of) {
    const found = findings(of.file);
    enough(columns.count, task, found);
    const read = (task.type === 'score' ? items : examples)(columns, task, { found, extras: of.extras });
    found.settle();
    const order = task.idByPosition ? Uint32Array.from(read.ids.keys()) : canonicalOrder(read.ids);
    const { label, samples } = read;
    const ids = Array.from(order, (row) => read.ids[row]);
    return {
        ids,
        ...(samples && { samples: Array.from(order, (row) => samples[row]) }),
        digest: digestOfRows(ids, (row) => [label(order[row]), ...(samples?.[order[row]] ?? [])]),
        rows: selectRows(read.rows, order)
    };
}
function enough(count, task, found) {
    // Of items it is known later how many have a score.
    const needed = task.type === 'score' ? 1 : Math.max(1, task.minRows);
    if (count >= needed)
        return;
    found.file({
        message: count === 0 ? 'has no rows' : `has ${count} rows; task.min-rows asks for ${needed}`,
        hint: 'Nothing is decided on rows that are not there: look at what wrote the file'
    });
}
function items(columns, task, { found, extras }) {
    const numbers = extras.numbers.filter((name) => name !== scoreColumn(task));
    const bySample = commonRows(columns, task, { found, extras: { ...extras, numbers } });
    return { ...scoreItems(columns, task, { bySample, found }), label: () => '' };
}
function examples(columns, task, { found, extras }) {
    const ids = task.idByPosition
        ? Array.from({ length: columns.count }, (_, row) => String(row + 1))
        : idsOf(columns, task.id, found);
    const common = commonRows(columns, task, { found, extras });
    if (task.type === 'regression') {
        const labels = numbersOf(columns, task.label ?? 'label', { found });
        const predicted = numbersOf(columns, task.prediction ?? 'prediction', { found });
        return { ids, label: (row) => String(labels[row] + 0), rows: { type: 'regression', ...common, labels, predicted } };
    }
    return {
        ids,
        label: textsOf(columns, task.label ?? 'label'),
        rows: { ...common, ...classRows(columns, task, found) }
    };
}
function commonRows(columns, { group, weight }, { found, extras }) {
    const has = (name) => name !== undefined && columns.columns.has(name);
    return {
        count: columns.count,
        ...(has(weight) && { weights: weightsOf(columns, weight, found) }),
        ...(has(group) && { groups: classesOf(columns, group, { found, what: 'a group' }) }),
        slices: new Map(extras.slices.filter(has).map((name) => [name, categoriesOf(columns, name)])),
        numbers: new Map(extras.numbers.filter(has).map((name) => [name, numbersOf(columns, name, { found })]))
    };
}
/** Sums of weights and of their squares stay what they are: beyond, a double makes 0 or infinity of them. */
const [smallestWeight, largestWeight] = [1e-100, 1e100];
function weightsOf(columns, field, found) {
    const weights = numbersOf(columns, field, { found, low: 0 });
    weights.forEach((weight, row) => {
        if (weight > 0 && weight < Infinity && !(weight >= smallestWeight && weight <= largestWeight))
            found.cell(row, field, `must be 0 or a number in [${smallestWeight}, ${largestWeight}], got ${weight}`);
    });
    if (weights.length > 0 && !weights.some((weight) => weight > 0))
        found.file({ field, message: 'holds no weight above zero' });
    return weights;
}

;// CONCATENATED MODULE: ./src/predictions/read-predictions.ts


/** One file of predictions, as the task says. @throws MeasurementError with all that is wrong with it */
async function readPredictions(tables, source, by) {
    return predictionsOf(await readColumns(tables, source, by), by.task, { file: source.name, extras: by.extras });
}
/** The columns of a file that the task needs, in file order and not looked at. @throws MeasurementError where one is missing or unreadable */
async function readColumns(tables, source, { task, extras, role }) {
    const header = await tables.header(source);
    return tables.read(source, columnsOf(task, extras, { name: source.name, header, role }));
}

;// CONCATENATED MODULE: ./src/predictions/slice-index.ts
/**
 * The slices of some rows by one column or a crossing of several: those that have rows, in order of their values. O(n).
 *
 * @throws RangeError where a column was not read
 */
function sliceIndex(rows, by) {
    const columns = by.map((name) => {
        const column = rows.slices.get(name);
        if (column === undefined)
            throw new RangeError(`column ${name} was not read`);
        return { name, ...column };
    });
    const keys = new Float64Array(rows.count);
    let combinations = 1;
    for (const { codes, values } of columns) {
        if (combinations * values.length > Number.MAX_SAFE_INTEGER)
            combinations = renumber(keys);
        combinations *= values.length;
        for (let row = 0; row < keys.length; row++)
            keys[row] = keys[row] * values.length + codes[row];
    }
    if (combinations > keys.length)
        combinations = renumber(keys);
    return rowsByKey(keys, combinations).map((index) => {
        const first = index[0];
        return {
            slice: Object.fromEntries(columns.map(({ name, codes, values }) => [name, values[codes[first]]])),
            index
        };
    });
}
/** Keys in their order, from 0: as many as there are different ones. */
function renumber(keys) {
    const distinct = Float64Array.from(new Set(keys)).sort();
    const place = new Map(Array.from(distinct, (key, index) => [key, index]));
    keys.forEach((key, row) => (keys[row] = place.get(key)));
    return distinct.length;
}
/** The rows of every key that has some, in order of the keys; a view each of all rows sorted by key. */
function rowsByKey(keys, count) {
    const ends = new Uint32Array(count + 1);
    for (let row = 0; row < keys.length; row++)
        ends[keys[row] + 1]++;
    for (let key = 0; key < count; key++)
        ends[key + 1] += ends[key];
    const rows = new Uint32Array(keys.length);
    for (let row = 0; row < keys.length; row++)
        rows[ends[keys[row]]++] = row;
    return Array.from({ length: count }, (_, key) => rows.subarray(key === 0 ? 0 : ends[key - 1], ends[key])).filter((ofKey) => ofKey.length > 0);
}

;// CONCATENATED MODULE: ./src/predictions/index.ts










/***/ }),

/***/ 23465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  so: () => (/* reexport */ LEAST_IN_CELLS),
  bZ: () => (/* reexport */ LEAST_TO_RANK),
  gs: () => (/* reexport */ allNewP),
  XQ: () => (/* reexport */ argsort),
  Uh: () => (/* reexport */ benjaminiHochberg),
  vz: () => (/* reexport */ cellBootstrap),
  pV: () => (/* reexport */ chiSquareQuantile),
  Mt: () => (/* reexport */ chiSquareTail),
  o6: () => (/* reexport */ clippedWasserstein),
  em: () => (/* reexport */ contingency),
  o1: () => (/* reexport */ cramersV),
  HS: () => (/* reexport */ cramersVCorrected),
  wm: () => (/* reexport */ cumulative),
  x4: () => (/* reexport */ delongOf),
  MX: () => (/* reexport */ deltaMethod),
  GL: () => (/* reexport */ designEffect),
  PA: () => (/* reexport */ effectiveRows),
  Ri: () => (/* reexport */ enoughGroups),
  WM: () => (/* reexport */ groupJackknife),
  Vm: () => (/* reexport */ hellinger),
  fU: () => (/* reexport */ holm),
  al: () => (/* reexport */ inOrder),
  yc: () => (/* reexport */ independentProportions),
  fy: () => (/* reexport */ jensenShannon),
  lo: () => (/* reexport */ jensenShannonEffectiveRows),
  Zx: () => (/* reexport */ jensenShannonUpperBound),
  TS: () => (/* reexport */ kishRows),
  ro: () => (/* reexport */ kolmogorovCritical),
  sh: () => (/* reexport */ ksDistance),
  R: () => (/* reexport */ ksEffectiveRows),
  YV: () => (/* reexport */ ksExactTail),
  sr: () => (/* reexport */ ksLimitTail),
  dp: () => (/* reexport */ ksOfCells),
  bS: () => (/* reexport */ ksUpperBound),
  fj: () => (/* reexport */ largestNewP),
  Wn: () => (/* reexport */ largestNewShare),
  i2: () => (/* reexport */ mean),
  mq: () => (/* reexport */ newShare),
  VJ: () => (/* reexport */ noncentralityUpperBound),
  b3: () => (/* reexport */ normalDifference),
  Zl: () => (/* reexport */ normalQuantile),
  WI: () => (/* reexport */ normalTail),
  Fl: () => (/* reexport */ normalValue),
  SC: () => (/* reexport */ ofRepeats),
  HN: () => (/* reexport */ pairedMean),
  VR: () => (/* reexport */ pairedProportions),
  rv: () => (/* reexport */ permuteGroups),
  DD: () => (/* reexport */ placements),
  hi: () => (/* reexport */ pooledContingency),
  UN: () => (/* reexport */ pooledZ),
  Xo: () => (/* reexport */ proportion),
  HD: () => (/* reexport */ quantileOfCounts),
  mY: () => (/* reexport */ quantileOfSorted),
  _V: () => (/* reexport */ randomStream),
  ad: () => (/* reexport */ ranked_ranked),
  SM: () => (/* reexport */ rowsForEffective),
  vd: () => (/* reexport */ rowsNeeded),
  iy: () => (/* reexport */ shareChanges),
  tB: () => (/* reexport */ smallestDetectable),
  gX: () => (/* reexport */ stabilityIndex),
  mf: () => (/* reexport */ standardErrorOfInterval),
  X5: () => (/* reexport */ total),
  uc: () => (/* reexport */ twoProportions),
  wA: () => (/* reexport */ wassersteinDistance),
  iN: () => (/* reexport */ wassersteinRange),
  rF: () => (/* reexport */ wilson),
  RY: () => (/* reexport */ withSupport)
});

// UNUSED EXPORTS: addGroup, ascending, betaCdf, betaQuantile, binomialCdf, binomialMidTail, binomialTail, cellTotals, chiSquareCdf, delong, farringtonManning, fisherMidTail, gammaCdf, gammaTail, hypergeometricMass, hypergeometricTail, kolmogorovTail, mirrored, noncentralChiSquareCdf, noncentralChiSquareTail, normalCdf, signFlip, studentQuantile, studentTail, tangoScore

;// CONCATENATED MODULE: ./src/statistics/radix-sort.ts
/** So few places are written at a time that they stay in the cache. */
const BITS = 8;
const DIGITS = 1 << BITS;
const MASK = DIGITS - 1;
/**
 * Rows in ascending order of their keys; equal keys as they stood. From the lowest digit up, keys moved with their rows so that every pass reads
 * memory in its order: O(n). The arrays given are overwritten.
 *
 * @example
 * radixSort({ keys: Uint32Array.of(7, 3), rows: Uint32Array.of(0, 1) }).rows // => Uint32Array.of(1, 0)
 */
function radixSort(of) {
    const n = of.keys.length;
    let [from, to] = [of, { keys: new Uint32Array(n), rows: new Uint32Array(n) }];
    for (let shift = 0; shift < 32; shift += BITS) {
        if (distribute(from, to, shift))
            [from, to] = [to, from];
    }
    return from;
}
/** One pass. @returns false where all share the digit and nothing had to move */
function distribute({ keys, rows }, to, shift) {
    const starts = new Uint32Array(DIGITS + 1);
    for (let place = 0; place < keys.length; place++)
        starts[((keys[place] >>> shift) & MASK) + 1]++;
    if (starts[((keys[0] >>> shift) & MASK) + 1] === keys.length)
        return false;
    for (let digit = 0; digit < DIGITS; digit++)
        starts[digit + 1] += starts[digit];
    const { keys: sortedKeys, rows: sortedRows } = to;
    for (let place = 0; place < keys.length; place++) {
        const key = keys[place];
        const there = starts[(key >>> shift) & MASK]++;
        sortedKeys[there] = key;
        sortedRows[there] = rows[place];
    }
    return true;
}

;// CONCATENATED MODULE: ./src/statistics/argsort.ts

/** Fewer values than this are sorted by insertion: counters take longer to clear. */
const FEW = 128;
/** Place of a half in the two words of a double. */
const [LOWER, UPPER] = [0, 1];
/**
 * Rows in ascending order of their values; ties in order of row. Values must not be NaN. O(n).
 *
 * @example
 * argsort(Float64Array.of(0.3, -1, 0.2)) // => Uint32Array.of(1, 2, 0)
 */
function argsort(values) {
    return ascending(values).order;
}
/**
 * The same, and where another value begins; -0 and 0 are one. Sorted by the upper halves of the doubles, which tell most of them apart, and then
 * by the lower ones where they do not.
 *
 * The order of an array is remembered as long as it lives, because several metrics rank the same scores; it must not change after it was ordered.
 *
 * @example
 * ascending(Float64Array.of(0.3, 0, 0.3)) // => { order: Uint32Array.of(1, 0, 2), starts: Uint32Array.of(0, 1, 3) }
 */
function ascending(values) {
    const before = remembered.get(values);
    if (before !== undefined)
        return before;
    const found = sorted(values);
    remembered.set(values, found);
    return found;
}
const remembered = new WeakMap();
function sorted(values) {
    const n = values.length;
    const rows = new Uint32Array(n);
    for (let row = 0; row < n; row++)
        rows[row] = row;
    const { keys, rows: order } = n < FEW ? { keys: new Uint32Array(n), rows } : radixSort({ keys: halves(values, rows, UPPER), rows });
    const starts = new Uint32Array(n + 1);
    let count = 0;
    for (let start = 0; start < n;) {
        let end = start + 1;
        while (end < n && keys[end] === keys[start])
            end++;
        if (end - start > 1)
            sortAlike(order, values, { start, end });
        starts[count++] = start;
        for (let place = start + 1; place < end; place++) {
            if (values[order[place]] !== values[order[place - 1]])
                starts[count++] = place;
        }
        start = end;
    }
    starts[count] = n;
    return { order, starts: starts.subarray(0, count + 1) };
}
/** Sorts rows whose upper halves are equal. Mostly they are two, or ties and in order as they stand. */
function sortAlike(order, values, { start, end }) {
    if (isSorted(order, values, { start, end }))
        return;
    if (end - start < FEW)
        return insert(order, values, { start, end });
    const rows = order.slice(start, end);
    order.set(radixSort({ keys: halves(values, rows, LOWER), rows }).rows, start);
}
function isSorted(order, values, { start, end }) {
    for (let place = start + 1; place < end; place++) {
        if (values[order[place]] < values[order[place - 1]])
            return false;
    }
    return true;
}
function insert(order, values, { start, end }) {
    for (let next = start + 1; next < end; next++) {
        const row = order[next];
        const value = values[row];
        let place = next;
        for (; place > start && values[order[place - 1]] > value; place--)
            order[place] = order[place - 1];
        order[place] = row;
    }
}
/** Half of the bits of each double, turned so that they order as unsigned integers. -0 becomes 0, as they compare equal. */
function halves(values, rows, half) {
    const one = new Float64Array(1);
    const words = new Uint32Array(one.buffer);
    const keys = new Uint32Array(rows.length);
    const ofPositive = half === UPPER ? 0x80000000 : 0;
    for (let place = 0; place < rows.length; place++) {
        one[0] = values[rows[place]] + 0;
        keys[place] = words[UPPER] >>> 31 === 1 ? ~words[half] : words[half] ^ ofPositive;
    }
    return keys;
}

;// CONCATENATED MODULE: ./src/statistics/benjamini-hochberg.ts
/**
 * Benjamini and Hochberg's adjusted p-values (1995), called q: rejecting those at most alpha keeps the expected share of false ones among the
 * rejected at most alpha. NaN stays NaN and does not count. O(d log d). Same as R's `p.adjust(p, "BH")`.
 *
 * @example
 * benjaminiHochberg([0.01, 0.02, 0.06]) // => [0.03, 0.03, 0.06]
 */
function benjaminiHochberg(pValues) {
    const order = [...pValues.keys()]
        .filter((index) => !Number.isNaN(pValues[index]))
        .sort((a, b) => pValues[b] - pValues[a]);
    const adjusted = pValues.map(() => Number.NaN);
    let smallest = 1;
    order.forEach((index, place) => {
        smallest = Math.min(smallest, (pValues[index] * order.length) / (order.length - place));
        adjusted[index] = smallest;
    });
    return adjusted;
}

;// CONCATENATED MODULE: ./src/statistics/incomplete-gamma.ts
/**
 * P(a, x) / t, where t = x^a e^-x / Gamma(a + 1): the series 1 + x/(a+1) + x^2/((a+1)(a+2)) + ... of the lower incomplete gamma function.
 * For x at most a + 1; about 9 sqrt(a) terms at worst.
 *
 * @example
 * lowerRatio(3, 0) // => 1
 */
function lowerRatio(a, x) {
    let [term, sum] = [1, 1];
    for (let k = 1; term > 1e-17 * sum; k++) {
        term *= x / (a + k);
        sum += term;
    }
    return sum;
}
/**
 * Q(a, x) / t with the same t: Legendre's continued fraction of the upper incomplete gamma function by Lentz' method.
 * For x at least a + 1; about 9 sqrt(a) levels at worst.
 *
 * @example
 * upperRatio(0, 2) // => 0
 */
function upperRatio(a, x) {
    const tiny = 1e-300;
    const nonZero = (value) => (Math.abs(value) < tiny ? tiny : value);
    let b = x + 1 - a;
    let c = 1 / tiny;
    let d = 1 / nonZero(b);
    let fraction = d;
    for (let level = 1; level < 1_000_000; level++) {
        const numerator = -level * (level - a);
        b += 2;
        d = 1 / nonZero(numerator * d + b);
        c = nonZero(b + numerator / c);
        const step = c * d;
        fraction *= step;
        if (Math.abs(step - 1) < 3e-16)
            break;
    }
    return a * fraction;
}

;// CONCATENATED MODULE: ./src/statistics/saddle-point.ts
/** k ln(k / m) + m - k without cancellation (Loader 2000, bd0); m at k = 0. */
function deviance(k, m) {
    if (k === 0)
        return m;
    const v = (k - m) / (k + m);
    if (Math.abs(v) >= 0.1)
        return k * Math.log(k / m) + m - k;
    let sum = (k - m) * v;
    let term = 2 * k * v;
    for (let odd = 3;; odd += 2) {
        term *= v * v;
        const next = sum + term / odd;
        if (next === sum)
            return sum;
        sum = next;
    }
}
/** ln Gamma(z) - ((z - 1/2) ln z - z + ln(2 pi) / 2): Stirling's series above 16, by recurrence below. */
function stirlingError(z) {
    let [error, shifted] = [0, z];
    for (; shifted < 16; shifted++)
        error += (shifted + 0.5) * Math.log1p(1 / shifted) - 1;
    const w = 1 / (shifted * shifted);
    return (error + (1 / 12 - w * (1 / 360 - w * (1 / 1260 - w * (1 / 1680 - w * (1 / 1188 - (w * 691) / 360360))))) / shifted);
}
/**
 * m^k e^-m / Gamma(k + 1): the chance of k events where m are expected, for any real k >= 0, with full relative accuracy.
 *
 * @example
 * poissonMass(0, 0) // => 1
 */
function poissonMass(k, m) {
    if (k === 0)
        return Math.exp(-m);
    return m === 0 ? 0 : Math.exp(-stirlingError(k) - deviance(k, m)) / Math.sqrt(2 * Math.PI * k);
}
/**
 * P(X = k) of a binomial distribution, with full relative accuracy (Loader 2000).
 *
 * @param q 1 - p, given apart so that neither loses digits
 *
 * @example
 * binomialMass(0, 3, { p: 0, q: 1 }) // => 1
 */
function binomialMass(k, n, { p, q }) {
    if (k === 0)
        return Math.exp(n * (q > 0.5 ? Math.log1p(-p) : Math.log(q)));
    if (k === n)
        return Math.exp(n * (p > 0.5 ? Math.log1p(-q) : Math.log(p)));
    const exponent = stirlingError(n) - stirlingError(k) - stirlingError(n - k) - deviance(k, n * p) - deviance(n - k, n * q);
    return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}

;// CONCATENATED MODULE: ./src/statistics/gamma.ts


/**
 * Regularised lower incomplete gamma function P(a, x), with full relative accuracy also where it is tiny.
 *
 * Series below a + 1, continued fraction above (Numerical Recipes 6.2), with Loader's saddle-point form of the factor before them, so that
 * large `a` lose no digits. Relative accuracy about 1e-13; O(sqrt(a)).
 *
 * @param a at least 0; P(0, x) is 1
 *
 * @example
 * gammaCdf(3, 0) // => 0
 */
function gammaCdf(a, x) {
    if (Number.isNaN(x) || Number.isNaN(a))
        return Number.NaN;
    if (a === 0 && x >= 0)
        return 1;
    if (x <= 0)
        return 0;
    return x < a + 1 ? poissonMass(a, x) * lowerRatio(a, x) : 1 - gammaTail(a, x);
}
/**
 * Regularised upper incomplete gamma function Q(a, x) = 1 - P(a, x), with full relative accuracy also where it is tiny.
 *
 * @param a at least 0; Q(0, x) is 0 above x = 0, and 1 at it, where all of that distribution lies
 *
 * @example
 * gammaTail(2, 0) // => 1
 */
function gammaTail(a, x) {
    if (Number.isNaN(x) || Number.isNaN(a))
        return Number.NaN;
    if (x <= 0)
        return 1;
    if (x === Number.POSITIVE_INFINITY || a === 0)
        return 0;
    return x < a + 1 ? 1 - gammaCdf(a, x) : poissonMass(a, x) * upperRatio(a, x);
}

;// CONCATENATED MODULE: ./src/statistics/root.ts
/**
 * Where an increasing function crosses zero, by bisection down to neighbouring numbers.
 *
 * @example
 * rootBetween((x) => x - 0.25, 0, 1) // => 0.25
 */
function rootBetween(increasing, low, high) {
    let [below, above] = [low, high];
    for (let step = 0; step < 1100; step++) {
        const middle = below + (above - below) / 2;
        if (middle <= below || middle >= above)
            break;
        const value = increasing(middle);
        if (value === 0)
            return middle;
        if (value < 0)
            below = middle;
        else
            above = middle;
        if (above - below <= 4e-16 * Math.abs(middle))
            break;
    }
    return below + (above - below) / 2;
}

;// CONCATENATED MODULE: ./src/statistics/chi-square.ts


/** P(X <= x) of a chi-square distribution with `df` degrees of freedom. O(sqrt(df)). */
function chiSquareCdf(x, df) {
    return gammaCdf(df / 2, x / 2);
}
/**
 * P(X >= x), with full relative accuracy in the far tail: the p-value of a statistic x. Without degrees of freedom all lies at 0.
 *
 * @example
 * chiSquareTail(0, 3) // => 1
 */
function chiSquareTail(x, df) {
    return gammaTail(df / 2, x / 2);
}
/**
 * The x below which a share `p` lies. NaN outside of [0, 1]. Bisection: about 60 evaluations.
 *
 * @example
 * chiSquareQuantile(0, 3) // => 0
 */
function chiSquareQuantile(p, df) {
    if (!(p >= 0 && p <= 1))
        return Number.NaN;
    if (p === 0 || df === 0)
        return 0;
    if (p === 1)
        return Number.POSITIVE_INFINITY;
    const excess = (x) => (p > 0.5 ? 1 - p - chiSquareTail(x, df) : chiSquareCdf(x, df) - p);
    let high = df + 1;
    while (excess(high) < 0)
        high *= 2;
    return rootBetween(excess, 0, high);
}

;// CONCATENATED MODULE: ./src/statistics/effective-rows.ts
/**
 * What two samples of n and m rows are worth together in a comparison: nm / (n + m).
 *
 * @example
 * effectiveRows(200, 200) // => 100
 */
function effectiveRows(n, m) {
    return n === 0 || m === 0 ? 0 : n / (1 + n / m);
}
/**
 * Rows of the current side that make two samples worth `effective`, beside the reference as it is. A reference that has no more than 1.25
 * times the effective rows could not be made up for by a current table of reasonable size: then both sides get the same number.
 *
 * @example
 * rowsForEffective(100, 400) // => { reference: 400, current: 134 }
 */
function rowsForEffective(effective, reference) {
    if (!(reference > 1.25 * effective)) {
        const both = Math.ceil(2 * effective);
        return { reference: Math.max(both, reference), current: both };
    }
    return { reference, current: Math.ceil(effective / (1 - effective / reference)) };
}

;// CONCATENATED MODULE: ./src/statistics/noncentral-chi-square.ts




/** What one term does not change any more. */
const NEGLIGIBLE = 1e-18;
/**
 * P(X <= x), with full relative accuracy in the lower tail.
 *
 * A Poisson mixture of central distributions, added outwards from its largest term (Ding 1992, Benton and Krishnamoorthy 2003).
 * Relative accuracy about 1e-12; O(sqrt(df + noncentrality)): 0.3 ms at a noncentrality of 10^7.
 *
 * @example
 * noncentralChiSquareCdf(0, { df: 3, noncentrality: 5 }) // => 0
 */
function noncentralChiSquareCdf(x, of) {
    const { df, noncentrality } = of;
    if (Number.isNaN(x))
        return Number.NaN;
    if (noncentrality === 0)
        return chiSquareCdf(x, df);
    if (x < 0)
        return 0;
    if (x === 0)
        return df === 0 ? Math.exp(-noncentrality / 2) : 0;
    return x < df + noncentrality ? lowerMixture(mixture(x, of)) : 1 - noncentralChiSquareTail(x, of);
}
/**
 * P(X > x), with full relative accuracy in the upper tail.
 *
 * @example
 * noncentralChiSquareTail(0, { df: 3, noncentrality: 5 }) // => 1
 */
function noncentralChiSquareTail(x, of) {
    const { df, noncentrality } = of;
    if (Number.isNaN(x))
        return Number.NaN;
    if (noncentrality === 0)
        return chiSquareTail(x, df);
    if (x === Number.POSITIVE_INFINITY)
        return 0;
    return x >= df + noncentrality && x > 0 ? upperMixture(mixture(x, of)) : 1 - noncentralChiSquareCdf(x, of);
}
/**
 * The noncentrality above which so small an `x` would be less likely than `alpha`: its upper confidence bound at level 1 - alpha.
 * Zero where `x` is that small even without any. About 60 evaluations of the distribution function.
 *
 * @example
 * noncentralityUpperBound(0, 3, 0.05) // => 0
 */
function noncentralityUpperBound(x, df, alpha) {
    const excess = (noncentrality) => alpha - noncentralChiSquareCdf(x, { df, noncentrality });
    if (excess(0) >= 0)
        return 0;
    let high = x + df + 10;
    while (excess(high) < 0)
        high *= 2;
    return rootBetween(excess, 0, high);
}
/** The product of both Poisson masses is largest where j (j + a) = rate * half. */
function mixture(x, { df, noncentrality }) {
    const [a, rate, half] = [df / 2, noncentrality / 2, x / 2];
    // The positive root of j^2 + a j = rate * half, written so that nothing cancels where a is large.
    const mode = Math.floor((2 * rate * half) / (a + Math.sqrt(a * a + 4 * rate * half)));
    return { a, rate, half, mode };
}
/**
 * Terms p_j P_j = (p_j t_j) (P_j / t_j), with p_j = poisson(j; rate), t_j = half^(a+j) e^-half / Gamma(a+j+1). The ratio P_j / t_j is found
 * downwards, where its recurrence only adds: it starts so far above the largest term that what lies beyond does not matter.
 */
function lowerMixture({ a, rate, half, mode }) {
    let [top, product] = [mode, 1];
    while (product > NEGLIGIBLE) {
        top++;
        product *= (rate / top) * (half / (a + top));
    }
    let ratio = lowerRatio(a + top, half);
    let sum = product * ratio;
    for (let j = top - 1; j >= 0; j--) {
        ratio = 1 + (ratio * half) / (a + j + 1);
        product *= ((j + 1) / rate) * ((a + j + 1) / half);
        const term = product * ratio;
        sum += term;
        if (j < mode && term < NEGLIGIBLE * sum)
            break;
    }
    return scaled(sum, { a, rate, half, mode });
}
/** The same for Q_j / t_j, whose recurrence only adds upwards. */
function upperMixture({ a, rate, half, mode }) {
    let [bottom, product] = [mode, 1];
    while (product > NEGLIGIBLE && bottom > 0) {
        product *= (bottom / rate) * ((a + bottom) / half);
        bottom--;
    }
    let ratio = upperRatio(a + bottom, half);
    let sum = product * ratio;
    for (let j = bottom + 1;; j++) {
        ratio = ((ratio + 1) * (a + j)) / half;
        product *= (rate / j) * (half / (a + j));
        const term = product * ratio;
        sum += term;
        if (j > mode && term < NEGLIGIBLE * sum)
            break;
    }
    return scaled(sum, { a, rate, half, mode });
}
/** Terms were counted in units of the largest product. */
function scaled(sum, { a, rate, half, mode }) {
    return Math.min(1, sum * poissonMass(mode, rate) * poissonMass(a + mode, half));
}

;// CONCATENATED MODULE: ./src/statistics/categories-bound.ts



/** What turns a divergence in bits into a chi-square statistic, by effective row. */
const CHI_SQUARE_A_BIT = 8 * Math.LN2;
/**
 * Upper confidence bound of the true Jensen-Shannon distance (base 2), at level 1 - alpha. At most `limit`: shown stable.
 *
 * 8 ln 2 * n_e * divergence is about non-central chi-square with noncentrality 8 ln 2 * n_e * distance^2, n_e = nm/(n+m), and k - 1 degrees of
 * freedom; fewer where the smaller sample expects less than a fifth of a row of some categories, or 60 rows beside a reference with a long
 * tail would be called stable at the limit in 24 % of cases. The bound is the distance below which so small a divergence would be less likely
 * than alpha; so it stays within the limit just when 8 ln 2 * n_e * divergence is at most the alpha quantile of that distribution at the
 * limit. Some milliseconds at 10^7 rows.
 *
 * @param of n and m: rows of either side with a value
 *
 * @example
 * jensenShannonUpperBound({ divergence: 0, df: 0 }, { n: 10, m: 10 }, 1) // => 0
 */
function jensenShannonUpperBound({ divergence, df }, of, alpha) {
    const scale = CHI_SQUARE_A_BIT * effectiveRows(of.n, of.m);
    if (!(scale > 0))
        return 1;
    return Math.min(1, Math.sqrt(noncentralityUpperBound(scale * divergence, df, alpha) / scale));
}
/**
 * Effective rows (see `rowsForEffective`) with which that bound stays within `limit` with the given power if nothing changed: then the
 * statistic is central chi-square, and its quantile at `power` has to lie within the bound.
 *
 * @example
 * Math.ceil(jensenShannonEffectiveRows({ categories: 2, limit: 0.1 }, 0.05)) // => 235
 */
function jensenShannonEffectiveRows({ categories, limit }, alpha, power = 0.95) {
    const df = Math.max(0, categories - 1);
    return noncentralityUpperBound(chiSquareQuantile(power, df), df, alpha) / (CHI_SQUARE_A_BIT * limit * limit);
}

;// CONCATENATED MODULE: ./src/statistics/random-binomial.ts
/**
 * One draw of a binomial distribution: by inversion where few successes are expected, else by Hörmann's transformed rejection
 * (BTRS, 1993). Exact; O(1) on average.
 */
function randomBinomial(n, p, random) {
    if (n <= 0 || p <= 0)
        return 0;
    if (p >= 1)
        return n;
    if (p > 0.5)
        return n - randomBinomial(n, 1 - p, random);
    return n * p < 10 ? byInversion(n, p, random) : byRejection(n, p, random);
}
/** Walks the probabilities upwards from none. */
function byInversion(n, p, random) {
    const odds = p / (1 - p);
    let probability = Math.exp(n * Math.log1p(-p));
    let rest = random();
    let k = 0;
    while (rest > probability && k < n) {
        rest -= probability;
        k++;
        probability *= (odds * (n - k + 1)) / k;
    }
    return k;
}
function byRejection(n, p, random) {
    const q = 1 - p;
    const spread = Math.sqrt(n * p * q);
    const b = 1.15 + 2.53 * spread;
    const a = -0.0873 + 0.0248 * b + 0.01 * p;
    const center = n * p + 0.5;
    const quick = 0.92 - 4.2 / b;
    const alpha = (2.83 + 5.1 / b) * spread;
    const mode = Math.floor((n + 1) * p);
    const logOdds = Math.log(p / q);
    for (;;) {
        const v = random();
        const u = random() - 0.5;
        const us = 0.5 - Math.abs(u);
        const k = Math.floor(((2 * a) / us + b) * u + center);
        if (us >= 0.07 && v <= quick)
            return k;
        if (k < 0 || k > n)
            continue;
        const bound = Math.log((v * alpha) / (a / (us * us) + b));
        if (bound <=
            logFactorial(mode) + logFactorial(n - mode) - logFactorial(k) - logFactorial(n - k) + (k - mode) * logOdds)
            return k;
    }
}
/** ln k!, by a table below 16 and Stirling's series above. */
function logFactorial(k) {
    if (k < small.length)
        return small[k];
    const x = k + 1;
    const w = 1 / (x * x);
    return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + (1 / 12 - w * (1 / 360 - w / 1260)) / x;
}
const small = Float64Array.from({ length: 16 }, (_, k) => {
    let sum = 0;
    for (let factor = 2; factor <= k; factor++)
        sum += Math.log(factor);
    return sum;
});

;// CONCATENATED MODULE: ./src/statistics/acceleration.ts
/**
 * Where among the bootstrap replicates the bound of a level lies, both as places of the standard normal distribution: Efron's BCa,
 * `z0 + (z0 + z) / (1 - a (z0 + z))`.
 *
 * A skewed estimate comes with an error that moves with it: where few losses were drawn, few losses seem possible. Percentiles ignore that and are
 * too short on that side. Both constants of BCa are a sixth of the skewness, which for a mean they are; `a` here is that sixth.
 * Increasing in z. Source: Efron (1987), Journal of the American Statistical Association 82, 171-185.
 *
 * @example
 * placeOfLevel(-1.5, 0) // => -1.5
 */
function placeOfLevel(z, a) {
    return a + accelerated(a + z, a);
}
/** The level whose bound lies at a place: the inverse of `placeOfLevel`, which turns replicates beyond a value into a p-value. */
function levelOfPlace(place, a) {
    return accelerated(place - a, -a) - a;
}
/**
 * Place among replicates of a value so many standard errors from their mean, too far out to count replicates beyond it: the distance without its
 * skewness, by the inverse of Cornish and Fisher's `distance = place + a (place^2 - 1)`.
 *
 * @example
 * placeOfDistance(4, 0) // => 4
 */
function placeOfDistance(distance, a) {
    return (2 * (distance + a)) / (1 + Math.sqrt(Math.max(0, 1 + 4 * a * (distance + a))));
}
/** y / (1 - a y), infinite from its pole on; the inverse is the same with -a. */
function accelerated(y, a) {
    return a * y < 1 ? 1 / (1 / y - a) : y * Number.POSITIVE_INFINITY;
}

;// CONCATENATED MODULE: ./src/statistics/moments.ts
/** Mean and unbiased variance of many numbers, in two passes so that large means lose no digits. Variance NaN below two. */
function moments(values) {
    const n = values.length;
    let sum = 0;
    for (let i = 0; i < n; i++)
        sum += values[i];
    const mean = sum / n;
    let squares = 0;
    let rest = 0;
    for (let i = 0; i < n; i++) {
        const deviation = values[i] - mean;
        squares += deviation * deviation;
        rest += deviation;
    }
    return { mean: mean + rest / n, variance: n < 2 ? Number.NaN : (squares - (rest * rest) / n) / (n - 1) };
}

;// CONCATENATED MODULE: ./src/statistics/normal.ts
const SQRT_2PI = Math.sqrt(2 * Math.PI);
/**
 * Upper tail of the standard normal distribution, P(Z > z), with full relative accuracy in the far tail.
 *
 * Near zero by the series of erf (Abramowitz and Stegun 7.1.6), beyond by the continued fraction of Mills' ratio (26.2.14).
 *
 * @example
 * normalTail(0) // => 0.5
 */
function normalTail(z) {
    if (Number.isNaN(z))
        return Number.NaN;
    if (z < 0)
        return 1 - normalTail(-z);
    if (z > 38.6)
        return 0;
    return z < 2.5 ? 0.5 - density(z) * seriesFromZero(z) : density(z) / millsFraction(z);
}
/** P(Z <= z). */
function normalCdf(z) {
    return normalTail(-z);
}
/**
 * The z below which a share `p` of the standard normal distribution lies. Infinite at 0 and 1, NaN outside of [0, 1].
 *
 * Newton on the logarithm of the tail, which is concave, so that it converges from everywhere.
 *
 * @example
 * normalQuantile(0.5) // => 0
 */
function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        return Number.NaN;
    if (p > 0.5)
        return -normalQuantile(1 - p);
    if (p === 0)
        return Number.NEGATIVE_INFINITY;
    if (p === 0.5)
        return 0;
    const target = Math.log(p);
    let z = Math.sqrt(-2 * target) * 0.9;
    for (let step = 0; step < 60; step++) {
        const tail = normalTail(z);
        const change = ((Math.log(tail) - target) * tail) / density(z);
        z += change;
        if (Math.abs(change) <= 4e-16 * Math.abs(z))
            break;
    }
    return -z;
}
function density(z) {
    return Math.exp(-0.5 * z * z) / SQRT_2PI;
}
/** (Phi(z) - 1/2) / phi(z) = z + z^3/3 + z^5/15 + ... */
function seriesFromZero(z) {
    let [term, sum] = [z, z];
    for (let odd = 3; term > 1e-17 * sum; odd += 2) {
        term *= (z * z) / odd;
        sum += term;
    }
    return sum;
}
/** phi(z) / (1 - Phi(z)) = z + 1/(z + 2/(z + 3/(z + ...))), from far inside out. */
function millsFraction(z) {
    let fraction = z;
    for (let level = Math.ceil(40 + 400 / z); level > 0; level--)
        fraction = z + level / fraction;
    return fraction;
}

;// CONCATENATED MODULE: ./src/statistics/quantile.ts
/**
 * Quantile by linear interpolation (Hyndman and Fan's type 7, NumPy's default). NaN of nothing.
 *
 * @param sorted ascending
 * @param p in [0, 1]
 *
 * @example
 * quantileOfSorted(Float64Array.of(1, 2, 3, 4), 0.5) // => 2.5
 */
function quantileOfSorted(sorted, p) {
    if (sorted.length === 0)
        return Number.NaN;
    const place = p * (sorted.length - 1);
    const below = Math.floor(place);
    const low = sorted[below];
    const share = place - below;
    return share === 0 ? low : low + share * (sorted[below + 1] - low);
}

;// CONCATENATED MODULE: ./src/statistics/skewness.ts
/**
 * Third standardised moment of many numbers, given their mean and variance. 0 where all are equal, and of nothing.
 *
 * @example
 * skewness(Float64Array.of(1, 2, 3), { mean: 2, variance: 1 }) // => 0
 */
function skewness(values, { mean, variance }) {
    let cubes = 0;
    for (let i = 0; i < values.length; i++) {
        const deviation = values[i] - mean;
        cubes += deviation * deviation * deviation;
    }
    return variance > 0 ? cubes / (values.length * variance * Math.sqrt(variance)) : 0;
}

;// CONCATENATED MODULE: ./src/statistics/replicates.ts





/** More undefined replicates than this, and the others are no fair picture. */
const TOLERATED_UNDEFINED = 0.05;
/** Fewer replicates beyond a value than this say little about how rare it is. */
const FEW_BEYOND = 10;
/**
 * Accelerated percentile bounds (BCa) of a bootstrap, and the p-values that are their inverse. The replicates are moved so that their mean is
 * the estimate.
 *
 * The share of replicates at or beyond a value is (b + 1) / (B + 1) with b of B there; where b < 10, the smaller of that and the tail of a
 * normal distribution with their skewness.
 *
 * @param of.replicates NaN where the statistic was undefined
 */
function fromReplicates(of) {
    const { estimate, method, n } = of;
    const defined = withoutNaN(of.replicates);
    const { mean, variance } = moments(defined);
    const standardError = Math.sqrt(variance);
    const acceleration = skewness(defined, { mean, variance }) / 6;
    const undefinedShare = 1 - defined.length / of.replicates.length;
    const sorted = onDemand(() => moved(defined, estimate - mean).sort());
    const quantile = (z) => quantileOfSorted(sorted(), normalCdf(placeOfLevel(z, acceleration)));
    const p = (beyond, distance, a) => {
        const counted = normalQuantile((beyond + 1) / (defined.length + 1));
        const far = beyond < FEW_BEYOND && standardError > 0;
        const place = far ? Math.min(counted, placeOfDistance(distance / standardError, a)) : counted;
        return normalCdf(levelOfPlace(place, a));
    };
    return {
        method,
        estimate,
        standardError,
        n,
        // A few replicates far off make the skewness larger than the correction for it is made for, and both bounds end up out there.
        bounds: (alpha) => ({
            low: Math.min(estimate, quantile(normalQuantile(alpha))),
            high: Math.max(estimate, quantile(-normalQuantile(alpha)))
        }),
        // Above the estimate the picture is mirrored, and with it the sign of the skewness.
        pLess: (value) => p(defined.length - firstAtLeast(sorted(), value), estimate - value, -acceleration),
        pGreater: (value) => p(firstAbove(sorted(), value), value - estimate, acceleration),
        ...(undefinedShare > TOLERATED_UNDEFINED && {
            weak: `undefined in ${Math.round(100 * undefinedShare)} % of the replicates`
        })
    };
}
function withoutNaN(values) {
    let kept = 0;
    const numbers = new Float64Array(values.length);
    for (let i = 0; i < values.length; i++)
        if (!Number.isNaN(values[i]))
            numbers[kept++] = values[i];
    return numbers.subarray(0, kept);
}
function moved(values, by) {
    const there = new Float64Array(values.length);
    for (let i = 0; i < values.length; i++)
        there[i] = values[i] + by;
    return there;
}
/** Sorting is most of the work, and not every inference is asked for bounds. */
function onDemand(make) {
    let made;
    return () => (made ??= make());
}
function firstAtLeast(sorted, value) {
    return firstWhere(sorted, (each) => each >= value);
}
function firstAbove(sorted, value) {
    return firstWhere(sorted, (each) => each > value);
}
/** Binary search; the condition holds from some place on. */
function firstWhere(sorted, holds) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (holds(sorted[middle]))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./src/statistics/support.ts
/** Fewer cases of a class, true or predicted, than this, and a function of the confusion matrix claims too much. */
const LEAST_IN_CELLS = 20;
/** Fewer cases of a class, or of the others, than this, and the normal approximation of a ROC AUC is not trusted. */
const LEAST_TO_RANK = 10;
/** The same inference with the smallest count that enters it. Below `least` it may fail, not pass. */
function withSupport(of, support, least) {
    return { ...of, support, ...(support < least && { weak: of.weak ?? `smallest count ${support}` }) };
}

;// CONCATENATED MODULE: ./src/statistics/cell-bootstrap.ts



const REPLICATES = 10_000;
/** Rows added to each label, evenly over the cells in which the models differ: with two classes one a cell, as Bonett and Price have it. */
const ADDED_TO_LABEL = 2;
/**
 * Bootstrap of functions of the confusion matrix: rows are drawn again by drawing counts of cells, the candidate's own (label, candidate) for its
 * value, the joint ones (label, baseline, candidate) for the difference.
 *
 * Each joint cell in which the models differ first gets 2 / (K (K - 1)) of a row, because a difference that happened not to occur is not impossible
 * (percentiles alone have zero width there); the replicates are then moved back onto the estimate. Of the candidate's value such rows say nothing.
 * All statistics share the replicates.
 * O(10,000 x (cells + statistics x K^2)), whatever the number of rows.
 * Source: Bonett and Price (2012), Journal of Educational and Behavioral Statistics 37, 479-488, who add one row to each such cell of a
 * paired 2 x 2 table; more classes by analogy.
 */
function cellBootstrap(of, statistics, streams) {
    const { classes } = of;
    const own = replicatesOf(aloneOf(of), statistics, {
        random: streams.own,
        value: (ofCells, { candidate }) => ofCells(candidate, classes)
    });
    const differences = of.paired
        ? replicatesOf(of, statistics, {
            random: streams.both,
            value: (ofCells, { baseline, candidate }) => ofCells(candidate, classes) - ofCells(baseline, classes)
        })
        : [];
    const whole = { ...of, ...marginals(of) };
    return statistics.map((statistic, index) => inferenceOf(statistic, whole, [own[index], differences[index]]));
}
/** The candidate without what it is compared with. */
function aloneOf({ cells, classes }) {
    const counts = new Map();
    for (const { label, candidate, count } of cells) {
        const cell = label * classes + candidate;
        counts.set(cell, (counts.get(cell) ?? 0) + count);
    }
    const own = [...counts]
        .sort(([a], [b]) => a - b)
        .map(([cell, count]) => {
        const candidate = cell % classes;
        return { label: Math.floor(cell / classes), baseline: candidate, candidate, count };
    });
    return { cells: own, classes, paired: false };
}
/** One array a statistic: its value in each replicate. */
function replicatesOf(of, statistics, by) {
    const replicates = statistics.map(() => new Float64Array(REPLICATES));
    const draw = sampler(of, by.random);
    for (let replicate = 0; replicate < REPLICATES; replicate++) {
        const drawn = draw();
        statistics.forEach(({ ofCells }, index) => (replicates[index][replicate] = by.value(ofCells, drawn)));
    }
    return replicates;
}
function marginals({ cells, classes }) {
    const [baseline, candidate] = [new Float64Array(classes * classes), new Float64Array(classes * classes)];
    let n = 0;
    for (const cell of cells) {
        baseline[cell.label * classes + cell.baseline] += cell.count;
        candidate[cell.label * classes + cell.candidate] += cell.count;
        n += cell.count;
    }
    return { baseline, candidate, n };
}
/** Draws n rows: those of the added mass one by one (about 2 K of them), the others by sequential binomials. The matrices are reused. */
function sampler({ cells, classes, paired }, random) {
    const n = cells.reduce((sum, { count }) => sum + count, 0);
    const added = paired && classes > 1 ? ADDED_TO_LABEL * classes : 0;
    const [baseline, candidate] = [new Float64Array(classes * classes), new Float64Array(classes * classes)];
    const putAdded = () => {
        const cell = Math.floor(random() * classes * classes * (classes - 1));
        const place = Math.floor(cell / (classes - 1));
        const step = 1 + (cell % (classes - 1));
        baseline[place]++;
        candidate[place - (place % classes) + ((place + step) % classes)]++;
    };
    return () => {
        baseline.fill(0);
        candidate.fill(0);
        const fromAdded = randomBinomial(n, added / (n + added), random);
        for (let row = 0; row < fromAdded; row++)
            putAdded();
        let [rows, mass] = [n - fromAdded, n];
        for (const cell of cells) {
            const count = randomBinomial(rows, cell.count / mass, random);
            baseline[cell.label * classes + cell.baseline] += count;
            candidate[cell.label * classes + cell.candidate] += count;
            rows -= count;
            mass -= cell.count;
        }
        return { baseline, candidate };
    };
}
function inferenceOf({ ofCells, support: supportOf }, { baseline, candidate, classes, n }, [own, differences]) {
    const ofBaseline = ofCells(baseline, classes);
    const ofCandidate = ofCells(candidate, classes);
    const support = supportOf(candidate, classes);
    const method = `cell bootstrap (${REPLICATES} replicates)`;
    const infer = (estimate, replicates, least) => withSupport(fromReplicates({ method, estimate, replicates, n }), least, LEAST_IN_CELLS);
    return {
        candidate: infer(ofCandidate, own, support),
        baseline: ofBaseline,
        ...(differences && {
            difference: infer(ofCandidate - ofBaseline, differences, Math.min(support, supportOf(baseline, classes)))
        })
    };
}

;// CONCATENATED MODULE: ./src/statistics/contingency.ts

/** Below this expected count on a side a category is too rare to stand alone. */
const LEAST_EXPECTED = 5;
/**
 * Pearson's chi-square test of homogeneity, without Yates' correction. O(k). Same as SciPy's `chi2_contingency(correction=False)`, but
 * categories that occur nowhere are left out.
 *
 * @example
 * contingency({ reference: [10, 20], current: [20, 40] }) // => { statistic: 0, df: 1, p: 1, pooled: 0 }
 */
function contingency({ reference, current }) {
    const [n, m] = [total(reference), total(current)];
    if (n === 0 || m === 0)
        return { statistic: Number.NaN, df: Number.NaN, p: Number.NaN, pooled: 0 };
    let [statistic, occurring] = [0, 0];
    for (let category = 0; category < reference.length; category++) {
        const [one, two] = [reference[category], current[category]];
        if (one + two === 0)
            continue;
        occurring++;
        // The sum of (observed - expected)^2 / expected of both cells: their deviations are equal but for the sign.
        const deviation = (one * m - two * n) / (n + m);
        statistic += (deviation * deviation * (n + m) * (1 / n + 1 / m)) / (one + two);
    }
    return { statistic, df: occurring - 1, p: chiSquareTail(statistic, occurring - 1), pooled: 0 };
}
/**
 * The same after categories whose expected count is below 5 on a side were put together. Where nothing but one category would be left, they
 * stay apart: with most expected counts small the unpooled test still holds its level, the pooled one could see nothing.
 *
 * @example
 * pooledContingency({ reference: [90, 3, 7], current: [92, 6, 2] }).pooled // => 2
 */
function pooledContingency(counts) {
    const { reference, current } = counts;
    const [n, m] = [total(reference), total(current)];
    const together = { reference: 0, current: 0 };
    const apart = { reference: [], current: [] };
    let pooled = 0;
    for (let category = 0; category < reference.length; category++) {
        const [one, two] = [reference[category], current[category]];
        if (one + two === 0)
            continue;
        if ((Math.min(n, m) * (one + two)) / (n + m) < LEAST_EXPECTED) {
            pooled++;
            together.reference += one;
            together.current += two;
        }
        else {
            apart.reference.push(one);
            apart.current.push(two);
        }
    }
    if (pooled === 0 || apart.reference.length === 0)
        return contingency(counts);
    apart.reference.push(together.reference);
    apart.current.push(together.current);
    return { ...contingency(apart), pooled };
}
/** Sum of counts. */
function total(counts) {
    let sum = 0;
    for (let category = 0; category < counts.length; category++)
        sum += counts[category];
    return sum;
}

;// CONCATENATED MODULE: ./src/statistics/cramers-v.ts
/**
 * Cramer's V of a table of two rows, in [0, 1]: sqrt(chi-square / rows). NaN without rows.
 *
 * @param rows of both samples together
 *
 * @example
 * cramersV({ statistic: 4, df: 3 }, 100) // => 0.2
 */
function cramersV({ statistic }, rows) {
    return Math.sqrt(statistic / rows);
}
/**
 * The same without its bias (Bergsma 2013): about zero where nothing changed, however many categories there are.
 *
 * @example
 * cramersVCorrected({ statistic: 2, df: 3 }, 100) // => 0
 */
function cramersVCorrected({ statistic, df }, rows) {
    const explained = Math.max(0, statistic / rows - df / (rows - 1));
    const most = Math.min(1 - 1 / (rows - 1), df - (df * df) / (rows - 1));
    return explained === 0 ? 0 : Math.sqrt(explained / most);
}

;// CONCATENATED MODULE: ./src/statistics/beta.ts


/**
 * Regularised incomplete beta function I_x(a, b): P(X <= x) of a beta distribution.
 *
 * Continued fraction by Lentz' method (Numerical Recipes 6.4), with Loader's saddle-point form of the factor before it, so that large
 * `a` and `b` lose no digits. Relative accuracy about 1e-12.
 *
 * @param y 1 - x, where it is known more exactly than that subtraction
 *
 * @example
 * betaCdf(0.5, 2, 2) // => 0.5
 */
function betaCdf(x, a, b, y = 1 - x) {
    if (Number.isNaN(x))
        return Number.NaN;
    if (x <= 0)
        return 0;
    if (y <= 0)
        return 1;
    if (x > (a + 1) / (a + b + 2))
        return 1 - betaCdf(y, b, a, x);
    return (power(x, y, a, b) * fraction(x, a, b)) / a;
}
/**
 * The x below which a share `p` of the beta distribution lies.
 *
 * @example
 * betaQuantile(0.5, 2, 2) // => 0.5
 */
function betaQuantile(p, a, b) {
    if (p <= 0)
        return 0;
    if (p >= 1)
        return 1;
    return rootBetween((x) => betaCdf(x, a, b) - p, 0, 1);
}
/** x^a y^b / B(a, b). */
function power(x, y, a, b) {
    const n = a + b;
    const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y);
    return Math.sqrt((a / (2 * Math.PI)) * (b / n)) * Math.exp(exponent);
}
/** Lentz' method for the continued fraction of the incomplete beta function. */
function fraction(x, a, b) {
    const tiny = 1e-300;
    const nonZero = (value) => (Math.abs(value) < tiny ? tiny : value);
    let c = 1;
    let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
    let product = d;
    for (let m = 1; m < 100_000; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / nonZero(1 + even * d);
        c = nonZero(1 + even / c);
        product *= c * d;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / nonZero(1 + odd * d);
        c = nonZero(1 + odd / c);
        const step = c * d;
        product *= step;
        if (Math.abs(step - 1) < 3e-16)
            break;
    }
    return product;
}

;// CONCATENATED MODULE: ./src/statistics/student.ts



/** Above so many degrees of freedom the normal distribution is nearer than the arithmetic. */
const ALMOST_NORMAL = 1e6;
/**
 * Upper tail of Student's t distribution, P(T > t), for any positive number of degrees of freedom.
 *
 * @example
 * studentTail(0, 5) // => 0.5
 */
function studentTail(t, df) {
    if (Number.isNaN(t) || Number.isNaN(df))
        return Number.NaN;
    if (df > ALMOST_NORMAL)
        return normalTail(t);
    if (t < 0)
        return 1 - studentTail(-t, df);
    const square = t * t;
    if (square === Number.POSITIVE_INFINITY)
        return 0;
    return betaCdf(df / (df + square), df / 2, 0.5, square / (df + square)) / 2;
}
/**
 * The t below which a share `p` of the distribution lies.
 *
 * @example
 * studentQuantile(0.5, 3) // => 0
 */
function studentQuantile(p, df) {
    if (!(p >= 0 && p <= 1) || Number.isNaN(df))
        return Number.NaN;
    if (p === 0.5)
        return 0;
    if (p < 0.5)
        return -upperQuantile(p, df);
    return upperQuantile(1 - p, df);
}
function upperQuantile(tail, df) {
    if (tail === 0)
        return Number.POSITIVE_INFINITY;
    if (df > ALMOST_NORMAL)
        return -normalQuantile(tail);
    let high = 2;
    while (studentTail(high, df) > tail)
        high *= 2;
    return rootBetween((t) => tail - studentTail(t, df), 0, high);
}

;// CONCATENATED MODULE: ./src/statistics/normal-inference.ts


/** Wald interval and p-values. Without error there is nothing to divide by: the interval is the estimate alone. */
function symmetric({ df, ...of }) {
    const { estimate, standardError } = of;
    const quantile = (alpha) => df === undefined ? -normalQuantile(alpha) : studentQuantile(1 - alpha, df);
    const tail = (t) => (df === undefined ? normalTail(t) : studentTail(t, df));
    const pGreater = (value) => standardError === 0 ? certain(estimate, value) : tail((estimate - value) / standardError);
    const pLess = (value) => standardError === 0 ? certain(value, estimate) : tail((value - estimate) / standardError);
    return {
        ...of,
        bounds: (alpha) => {
            const half = standardError === 0 ? 0 : quantile(alpha) * standardError;
            return { low: estimate - half, high: estimate + half };
        },
        pLess,
        pGreater
    };
}
/** p-value of "not larger" without any error: nothing to doubt when it is larger, nothing shown when it is not. */
function certain(larger, smaller) {
    return larger > smaller ? 0 : 1;
}

;// CONCATENATED MODULE: ./src/statistics/in-order.ts
/**
 * Values of some rows, in the order in which they are listed: gathered once, so that what then walks along them reads memory in its order.
 *
 * @example
 * inOrder(Float64Array.of(0.3, 0.1), Uint32Array.of(1, 0)) // => Float64Array.of(0.1, 0.3)
 */
function inOrder(values, rows) {
    const gathered = emptyLike(values, rows.length);
    for (let place = 0; place < rows.length; place++)
        gathered[place] = values[rows[place]];
    return gathered;
}
function emptyLike(values, length) {
    if (values instanceof Float64Array)
        return new Float64Array(length);
    return values instanceof Int32Array ? new Int32Array(length) : new Uint8Array(length);
}

;// CONCATENATED MODULE: ./src/statistics/ranked.ts


/**
 * Ranks rows by their scores. O(n).
 *
 * @param positive 1 for rows of the class
 * @param weights one a row
 *
 * @example
 * ranked(Uint8Array.of(1, 0), Float64Array.of(0.8, 0.3)).positive // => Uint8Array.of(0, 1)
 */
function ranked_ranked(positive, scores, weights) {
    const { order, starts } = ascending(scores);
    return { order, starts, positive: inOrder(positive, order), ...(weights && { mass: inOrder(weights, order) }) };
}

;// CONCATENATED MODULE: ./src/statistics/delong.ts



/**
 * Area under the ROC curve, or the difference of two on the same rows, by DeLong, DeLong and Clarke-Pearson (1988) with the ranks of Sun and
 * Xu (2014). O(n log n).
 *
 * @param of.positive 1 for rows of the positive class
 * @param of.baseline scores of the other model; without it the AUC of the candidate itself
 *
 * @example
 * delong({ positive: Uint8Array.of(0, 1, 1), candidate: Float64Array.of(0.1, 0.8, 0.4) }).estimate // => 1
 */
function delong(of) {
    return delongOf(of.positive, placements(ranked(of.positive, of.candidate)), of.baseline && placements(ranked(of.positive, of.baseline)));
}
/** The same from placements, for callers that need the areas of both models too. O(n). */
function delongOf(positive, candidate, baseline) {
    const { positives, negatives } = candidate;
    const estimate = candidate.auc - (baseline?.auc ?? 0);
    const standardError = Math.sqrt(varianceOf(positive, candidate, baseline));
    return withSupport(symmetric({ method: 'DeLong', estimate, standardError, n: positive.length }), Math.min(positives, negatives), LEAST_TO_RANK);
}
/** Placements of every row. `positives` and `negatives` are masses where rows have weights; auc NaN where a class is absent. O(n). */
function placements({ order, starts, positive, mass }) {
    const [positives, negatives] = massesOf(positive, mass);
    const ofRow = new Float64Array(order.length);
    let [negativesBelow, positivesBelow, pairs] = [0, 0, 0];
    for (let index = 0; index + 1 < starts.length; index++) {
        const [start, end] = [starts[index], starts[index + 1]];
        let [tiedPositives, tiedNegatives] = [0, 0];
        for (let place = start; place < end; place++) {
            const weight = mass === undefined ? 1 : mass[place];
            const ofClass = weight * positive[place];
            tiedPositives += ofClass;
            tiedNegatives += weight - ofClass;
        }
        const ofPositive = (negativesBelow + tiedNegatives / 2) / negatives;
        const ofNegative = (positives - positivesBelow - tiedPositives / 2) / positives;
        for (let place = start; place < end; place++)
            ofRow[order[place]] = positive[place] === 1 ? ofPositive : ofNegative;
        pairs += tiedPositives * (negativesBelow + tiedNegatives / 2);
        negativesBelow += tiedNegatives;
        positivesBelow += tiedPositives;
    }
    return {
        auc: positives === 0 || negatives === 0 ? Number.NaN : pairs / (positives * negatives),
        ofRow,
        positives,
        negatives
    };
}
function massesOf(positive, mass) {
    let [positives, negatives] = [0, 0];
    for (let place = 0; place < positive.length; place++) {
        const weight = mass === undefined ? 1 : mass[place];
        const ofClass = weight * positive[place];
        positives += ofClass;
        negatives += weight - ofClass;
    }
    return [positives, negatives];
}
/** Variances of the placement differences of either class, each over its count. */
function varianceOf(positive, candidate, baseline) {
    const { positives, negatives } = candidate;
    const estimate = candidate.auc - (baseline?.auc ?? 0);
    let [ofPositives, ofNegatives] = [0, 0];
    for (let row = 0; row < positive.length; row++) {
        const deviation = candidate.ofRow[row] - (baseline === undefined ? 0 : baseline.ofRow[row]) - estimate;
        if (positive[row] === 1)
            ofPositives += deviation * deviation;
        else
            ofNegatives += deviation * deviation;
    }
    return ofPositives / (positives * (positives - 1)) + ofNegatives / (negatives * (negatives - 1));
}

;// CONCATENATED MODULE: ./src/statistics/delta-method.ts


/**
 * A smooth function of the sample, by its influence values (infinitesimal jackknife): its variance is theirs over n. Where rows weigh unequally,
 * Student's t with one degree of freedom less than they are worth; worth less than two, they may not pass.
 *
 * @param of.influence one a row, mean about zero, in the unit of the estimate
 * @param of.effective what rows of unequal weight are worth
 *
 * @example
 * deltaMethod({ estimate: 2, influence: Float64Array.of(-1, 0, 1, 0) }).estimate // => 2
 */
function deltaMethod(of) {
    const { estimate, influence, effective } = of;
    const n = influence.length;
    return {
        ...symmetric({
            method: 'delta method',
            estimate,
            standardError: Math.sqrt(moments(influence).variance / n),
            n,
            ...(effective !== undefined && { df: Math.max(1, effective - 1) }),
            ...((effective ?? n) < 2 && { weak: 'one row has no spread' })
        }),
        ...(effective !== undefined && { effective })
    };
}

;// CONCATENATED MODULE: ./src/statistics/grouped-counts.ts
/** Rows by cell of one side. */
function cellTotals(of, isIn) {
    const totals = new Float64Array(of.cellCount);
    for (let group = 0; group < of.isCurrent.length; group++)
        if (isIn(group))
            addGroup(of, group, totals);
    return totals;
}
/** Adds the rows of one group to sums by cell. */
function addGroup({ starts, cells, counts }, group, totals) {
    for (let entry = starts[group]; entry < starts[group + 1]; entry++)
        totals[cells[entry]] += counts[entry];
}

;// CONCATENATED MODULE: ./src/statistics/design-effect.ts

/**
 * 1 + (sum n_g^2 / sum n_g - 1) ICC, with the ICC of the mid-ranks by one-way analysis of variance. The two sides keep means of their own, or
 * drift itself would count as dependence. Without two groups on a side, or with one row a group only, nothing can be known: ICC 0.
 * O(entries + cells).
 *
 * @param of cells in ascending order of their values
 *
 * @example
 * designEffect({ starts: Uint32Array.of(0, 1, 2), cells: Uint32Array.of(0, 1), counts: Float64Array.of(1, 1), cellCount: 2, isCurrent: Uint8Array.of(0, 1) }).effect // => 1
 */
function designEffect(of) {
    const ranks = midRanks(cellTotals(of, () => true));
    const groups = of.isCurrent.length;
    const size = new Float64Array(groups);
    const sum = new Float64Array(groups);
    let squares = 0;
    for (let group = 0; group < groups; group++) {
        for (let entry = of.starts[group]; entry < of.starts[group + 1]; entry++) {
            const [rank, count] = [ranks[of.cells[entry]], of.counts[entry]];
            size[group] += count;
            sum[group] += count * rank;
            squares += count * rank * rank;
        }
    }
    const rows = size.reduce((all, each) => all + each, 0);
    const uneven = size.reduce((all, each) => all + each * each, 0) / rows;
    const correlation = intraclass({ size, sum, squares, isCurrent: of.isCurrent });
    return { correlation, effect: 1 + Math.max(0, uneven - 1) * correlation, groups };
}
/** Rank of each cell, from the middle of all rows and in shares of them, so that squares lose no digits. */
function midRanks(totals) {
    const rows = totals.reduce((all, each) => all + each, 0);
    let before = 0;
    return totals.map((count) => {
        before += count;
        return (before - count / 2) / rows - 0.5;
    });
}
/** (between - within) / (between + (n0 - 1) within), n0 the size of an average group. */
function intraclass({ size, sum, squares, isCurrent }) {
    const sides = [0, 1].map((side) => sideOf(side, { size, sum, isCurrent }));
    const rows = sides.reduce((all, side) => all + side.rows, 0);
    const groups = sides.reduce((all, side) => all + side.groups, 0);
    const dfBetween = sides.reduce((all, side) => all + Math.max(0, side.groups - 1), 0);
    const ofGroups = sides.reduce((all, side) => all + side.squareOfGroups, 0);
    const between = (ofGroups - sides.reduce((all, side) => all + side.squareOfSide, 0)) / dfBetween;
    const within = (squares - ofGroups) / (rows - groups);
    const average = sides.reduce((all, side) => all + side.rows - side.squaredSizes / (side.rows || 1), 0) / dfBetween;
    const correlation = (between - within) / (between + (average - 1) * within);
    return Number.isFinite(correlation) ? Math.min(1, Math.max(0, correlation)) : 0;
}
function sideOf(side, { size, sum, isCurrent }) {
    const of = { rows: 0, groups: 0, squaredSizes: 0, squareOfGroups: 0, squareOfSide: 0 };
    let total = 0;
    for (let group = 0; group < size.length; group++) {
        if (isCurrent[group] !== side || size[group] === 0)
            continue;
        of.groups++;
        of.rows += size[group];
        of.squaredSizes += size[group] ** 2;
        of.squareOfGroups += sum[group] ** 2 / size[group];
        total += sum[group];
    }
    of.squareOfSide = of.rows === 0 ? 0 : (total * total) / of.rows;
    return of;
}

;// CONCATENATED MODULE: ./src/statistics/edge-counts.ts
/**
 * Running sums of one sample's counts. O(k).
 *
 * @example
 * cumulative({ at: [2, 1], between: [0, 3, 1] }).upTo // => Float64Array.of(2, 6)
 */
function cumulative({ at, between }) {
    const [below, upTo] = [new Float64Array(at.length), new Float64Array(at.length)];
    let n = 0;
    for (let edge = 0; edge < at.length; edge++) {
        n += between[edge];
        below[edge] = n;
        n += at[edge];
        upTo[edge] = n;
    }
    return { below, upTo, n: n + (between[at.length] ?? 0) };
}
/**
 * Quantile of a sample by its counts, numpy's default (type 7): exact where every value is an edge. Values between two edges are taken as
 * spread evenly, those beyond the outermost as lying on it. NaN without values. O(k).
 *
 * @param share in [0, 1]
 *
 * @example
 * quantileOfCounts([1, 2, 5], { at: [1, 1, 1], between: [0, 0, 0, 0] }, 0.75) // => 3.5
 */
function quantileOfCounts(edges, counts, share) {
    const { upTo, below, n } = cumulative(counts);
    if (n === 0 || edges.length === 0)
        return Number.NaN;
    const rank = share * (n - 1);
    const valueOf = (index) => {
        const edge = edge_counts_firstAbove(upTo, index);
        if (edge === edges.length)
            return edges[edge - 1];
        if (edge === 0 || index >= below[edge])
            return edges[edge];
        const [from, count] = [upTo[edge - 1], below[edge] - upTo[edge - 1]];
        return between(edges[edge - 1], edges[edge], (index - from + 0.5) / count);
    };
    const low = Math.floor(rank);
    const rest = rank - low;
    return rest === 0 ? valueOf(low) : between(valueOf(low), valueOf(low + 1), rest);
}
/** First edge whose running sum exceeds `index`, or the number of edges. */
function edge_counts_firstAbove(upTo, index) {
    let [low, high] = [0, upTo.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (upTo[middle] > index)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
/** Weighted so that even the two ends of the range of numbers do not overflow. */
function between(from, to, share) {
    return from === to ? from : from * (1 - share) + to * share;
}

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
;// CONCATENATED MODULE: ./src/statistics/group-jackknife.ts


/**
 * Any statistic of dependent rows, by deleting one group of rows at a time. The group is the independent unit.
 *
 * SE = sqrt((G - 1) / G * sum of squared deviations of the values without each group); Student's t with G* - 1 degrees of freedom, where
 * G* = (sum of sizes)^2 / (sum of squared sizes) is what uneven groups are worth. Fewer than 5 groups, or worth less than 3, may not pass.
 *
 * @param of.leftOut the statistic without each group
 * @param of.groupSizes rows of each group, in the same order
 *
 * @example
 * groupJackknife({ estimate: 2, leftOut: Float64Array.of(2, 2, 2, 2, 2), groupSizes: Float64Array.of(1, 1, 1, 1, 1) }).groups // => { count: 5, effective: 5 }
 */
function groupJackknife(of) {
    const count = of.groupSizes.length;
    const rows = of.groupSizes.reduce((sum, size) => sum + size, 0);
    const effective = (rows * rows) / of.groupSizes.reduce((sum, size) => sum + size * size, 0);
    const leftOut = Array.from(of.leftOut);
    const usable = count >= 2 && leftOut.every(Number.isFinite);
    const standardError = usable ? Math.sqrt(((count - 1) / count) * deviations(leftOut)) : Number.NaN;
    const weak = weakness({ usable, count, effective });
    return {
        ...symmetric({
            method: 'jackknife over groups',
            estimate: of.estimate,
            standardError,
            n: rows,
            df: effective - 1,
            ...(weak !== undefined && { weak })
        }),
        groups: { count, effective }
    };
}
/** Sum of squared deviations; exactly zero where all are equal, which a computed mean would blur. */
function deviations(values) {
    return values.every((value) => value === values[0])
        ? 0
        : (0,simple_statistics/* sumNthPowerDeviations */.tZ)(values, 2) - values.length * residual(values) ** 2;
}
/** What rounding left in the mean. */
function residual(values) {
    const center = (0,simple_statistics/* mean */.RE)(values);
    return (0,simple_statistics/* mean */.RE)(values.map((value) => value - center));
}
function weakness({ usable, count, effective }) {
    if (!usable)
        return 'the metric is undefined without one of the groups';
    return enoughGroups({ count, effective }) ? undefined : 'too few groups';
}
/** Whether groups are enough for a pass. */
function enoughGroups({ count, effective }) {
    return count >= 5 && effective >= 3;
}

;// CONCATENATED MODULE: ./src/statistics/group-permutation.ts

/**
 * p-value of "the groups of both sides are alike", where rows of a group are dependent: whole groups change sides at random, as many groups a
 * side as there were. O(permutations * (entries of the smaller side + cells)): 999 permutations of 20,000 rows take 0.2 s.
 *
 * @param statistic at least 0, such as `ksOfCells` or the chi-square statistic; NaN (an empty side) counts as far apart
 * @param permutations 999 or more for p-values down to 0.001
 */
function permuteGroups(of, statistic, { permutations, random }) {
    const all = cellTotals(of, () => true);
    const groups = Uint32Array.from(of.isCurrent, (_, group) => group);
    const currents = of.isCurrent.reduce((sum, each) => sum + each, 0);
    // Only the smaller side is added up; the larger one is the rest.
    const flipped = currents > groups.length - currents;
    const drawn = flipped ? groups.length - currents : currents;
    const [side, rest] = [new Float64Array(of.cellCount), new Float64Array(of.cellCount)];
    const apart = () => {
        for (let cell = 0; cell < rest.length; cell++)
            rest[cell] = all[cell] - side[cell];
        return flipped ? statistic(side, rest) : statistic(rest, side);
    };
    side.set(cellTotals(of, (group) => of.isCurrent[group] === (flipped ? 0 : 1)));
    const observed = apart();
    let asFar = 0;
    for (let permutation = 0; permutation < permutations; permutation++) {
        side.fill(0);
        for (let place = 0; place < drawn; place++) {
            const other = place + Math.floor(random() * (groups.length - place));
            const group = groups[other];
            groups[other] = groups[place];
            groups[place] = group;
            addGroup(of, group, side);
        }
        // What is equal on paper may differ in the last digits; what cannot be computed shows no change.
        if (!(apart() < observed * (1 - 1e-12)))
            asFar++;
    }
    return { observed, p: (1 + asFar) / (1 + permutations), permutations };
}
/**
 * Kolmogorov-Smirnov distance of rows by ascending cell. NaN where a side is empty.
 *
 * @example
 * ksOfCells(Float64Array.of(2, 0), Float64Array.of(1, 1)) // => 0.5
 */
function ksOfCells(reference, current) {
    let [n, m] = [0, 0];
    for (let cell = 0; cell < reference.length; cell++) {
        n += reference[cell];
        m += current[cell];
    }
    if (n === 0 || m === 0)
        return Number.NaN;
    // Without calls and divisions: this runs for every cell of every permutation.
    const [weight, otherWeight] = [1 / n, 1 / m];
    let [one, two, largest] = [0, 0, 0];
    for (let cell = 0; cell < reference.length; cell++) {
        one += reference[cell];
        two += current[cell];
        const difference = two * otherWeight - one * weight;
        if (difference > largest)
            largest = difference;
        else if (-difference > largest)
            largest = -difference;
    }
    return largest;
}

;// CONCATENATED MODULE: ./src/statistics/hellinger.ts

/**
 * Hellinger distance of two samples of categories, in [0, 1]: the Euclidean distance of the square roots of shares, divided by sqrt(2). O(k).
 *
 * @example
 * hellinger({ reference: [10, 0], current: [0, 10] }) // => 1
 */
function hellinger({ reference, current }) {
    const [n, m] = [total(reference), total(current)];
    let sum = 0;
    for (let category = 0; category < reference.length; category++) {
        const change = Math.sqrt(current[category] / m) - Math.sqrt(reference[category] / n);
        sum += change * change;
    }
    return Math.sqrt(sum / 2);
}

;// CONCATENATED MODULE: ./src/statistics/holm.ts
/**
 * Holm's adjusted p-values (1979): rejecting those at most alpha keeps P(any false rejection) at most alpha, whatever the dependence.
 * NaN stays NaN and does not count: what has no p-value can never be rejected.
 *
 * @example
 * holm([0.01, 0.04, 0.03]) // => [0.03, 0.06, 0.06]
 */
function holm(pValues) {
    const order = [...pValues.keys()]
        .filter((index) => !Number.isNaN(pValues[index]))
        .sort((a, b) => pValues[a] - pValues[b]);
    const adjusted = pValues.map(() => Number.NaN);
    let largest = 0;
    order.forEach((index, rank) => {
        largest = Math.max(largest, Math.min(1, pValues[index] * (order.length - rank)));
        adjusted[index] = largest;
    });
    return adjusted;
}

;// CONCATENATED MODULE: ./src/statistics/independent-proportions.ts

/**
 * Difference of two shares that were not measured on the same rows: Newcombe's hybrid interval (1998, method 10), Farrington and Manning's
 * score test (1990).
 *
 * @example
 * independentProportions({ successes: 45, n: 100 }, { successes: 50, n: 100 }).n // => 100
 */
function independentProportions(candidate, baseline) {
    const [p1, p2] = [candidate.successes / candidate.n, baseline.successes / baseline.n];
    return {
        method: 'Newcombe, Farrington-Manning (unpaired)',
        estimate: p1 - p2,
        standardError: Math.sqrt((p1 * (1 - p1)) / candidate.n + (p2 * (1 - p2)) / baseline.n),
        n: Math.min(candidate.n, baseline.n),
        bounds: (alpha) => {
            const [one, two] = [wilson(candidate, alpha), wilson(baseline, alpha)];
            return {
                low: p1 - p2 - Math.hypot(p1 - one.low, two.high - p2),
                high: p1 - p2 + Math.hypot(one.high - p1, p2 - two.low)
            };
        },
        pLess: (value) => normalTail(-farringtonManning(candidate, baseline, value)),
        pGreater: (value) => normalTail(farringtonManning(candidate, baseline, value))
    };
}
/** Wilson's score interval of one share; each bound one-sided at 1 - alpha. */
function wilson({ successes, n }, alpha) {
    const z = -normalQuantile(alpha);
    const share = successes / n;
    const center = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
    const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
    return { low: successes === 0 ? 0 : center - half, high: successes === n ? 1 : center + half };
}
/**
 * Score statistic for H0: p1 - p2 = `difference`, both shares estimated under H0 by the closed form of their cubic equation.
 *
 * @example
 * farringtonManning({ successes: 5, n: 10 }, { successes: 5, n: 10 }, 0) // => 0
 */
function farringtonManning(one, two, difference) {
    const [p1, p2] = [one.successes / one.n, two.successes / two.n];
    const ratio = two.n / one.n;
    const a = 1 + ratio;
    const b = -(1 + ratio + p1 + ratio * p2 + difference * (ratio + 2));
    const c = difference * difference + difference * (2 * p1 + ratio + 1) + p1 + ratio * p2;
    const d = -p1 * difference * (1 + difference);
    const v = (b / (3 * a)) ** 3 - (b * c) / (6 * a * a) + d / (2 * a);
    const u = Math.sign(v || 1) * Math.sqrt(Math.max(0, (b / (3 * a)) ** 2 - c / (3 * a)));
    const angle = (Math.PI + Math.acos(u === 0 ? 0 : Math.max(-1, Math.min(1, v / u ** 3)))) / 3;
    const constrained = Math.max(0, Math.min(1, 2 * u * Math.cos(angle) - b / (3 * a)));
    const other = Math.max(0, Math.min(1, constrained - difference));
    const variance = (constrained * (1 - constrained)) / one.n + (other * (1 - other)) / two.n;
    const numerator = p1 - p2 - difference;
    return numerator === 0 ? 0 : numerator / Math.sqrt(Math.max(variance, Number.MIN_VALUE));
}

;// CONCATENATED MODULE: ./src/statistics/jensen-shannon.ts

/** What a category adds to that mean for each row that the smaller sample expects of it, while these are few. */
const OF_A_RARE_ROW = 8 * Math.LN2;
/**
 * Jensen-Shannon divergence (base 2) of two samples, its distance, and the distance without its bias. O(k). Same as SciPy's
 * `jensenshannon(p, q, base=2)`, with full relative accuracy also where the samples nearly agree.
 *
 * @example
 * jensenShannon({ reference: [10, 0], current: [0, 10] }).distance // => 1
 */
function jensenShannon({ reference, current }) {
    const [n, m] = [total(reference), total(current)];
    let [sum, categories, df] = [0, 0, -1];
    for (let category = 0; category < reference.length; category++) {
        const [p, q] = [reference[category] / n, current[category] / m];
        if (!(p + q > 0))
            continue;
        categories++;
        df += Math.min(1, (OF_A_RARE_ROW * Math.min(n, m) * (reference[category] + current[category])) / (n + m));
        sum += ((p + q) / 2) * excess((p - q) / (p + q));
    }
    const divergence = n === 0 || m === 0 ? Number.NaN : sum / (2 * Math.LN2);
    const bias = ((categories - 1) / (8 * Math.LN2)) * (1 / n + 1 / m);
    return {
        divergence,
        distance: Math.sqrt(divergence),
        corrected: Math.sqrt(Math.max(0, divergence - bias)),
        categories,
        df: Math.max(0, df)
    };
}
/** (1 + u) ln(1 + u) + (1 - u) ln(1 - u); near zero by its series u^2 + u^4/6 + u^6/15 + ..., because the logarithms cancel. */
function excess(u) {
    const square = u * u;
    if (square === 1)
        return 2 * Math.LN2;
    if (square > 0.04)
        return (1 + u) * Math.log1p(u) + (1 - u) * Math.log1p(-u);
    let [power, sum] = [square, square];
    for (let k = 2; power > 1e-17 * sum; k++) {
        power *= square;
        sum += power / (k * (2 * k - 1));
    }
    return sum;
}

;// CONCATENATED MODULE: ./src/statistics/kish.ts
/**
 * What rows of unequal weight are worth: as many equal ones whose mean has the same error, (sum w)^2 / sum w^2 (Kish 1965). 0 without any weight.
 *
 * @param weights finite, not negative
 *
 * @example
 * kishRows(Float64Array.of(1, 1, 0)) // => 2
 */
function kishRows(weights) {
    // In shares of the largest, whose squares do not overflow.
    const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
    if (largest === 0)
        return 0;
    let [sum, squares] = [0, 0];
    for (const weight of weights) {
        const share = weight / largest;
        sum += share;
        squares += share * share;
    }
    return (sum * sum) / squares;
}

;// CONCATENATED MODULE: ./src/statistics/kolmogorov.ts

/**
 * P(K > x) of Kolmogorov's distribution, the limit of sqrt(nm/(n+m)) D, with full relative accuracy in the far tail.
 *
 * The two theta series (Kolmogorov 1933; Marsaglia, Tsang and Wang 2003): each converges within six terms on its side of 1.
 *
 * @example
 * kolmogorovTail(0) // => 1
 */
function kolmogorovTail(x) {
    if (Number.isNaN(x))
        return Number.NaN;
    if (x <= 0)
        return 1;
    return x < 1 ? 1 - nearZero(x) : farOut(x);
}
/**
 * The x that K exceeds with probability `alpha`: 1.358 at 0.05.
 *
 * @example
 * kolmogorovCritical(1) // => 0
 */
function kolmogorovCritical(alpha) {
    if (!(alpha >= 0 && alpha <= 1))
        return Number.NaN;
    if (alpha === 0)
        return Number.POSITIVE_INFINITY;
    return alpha === 1 ? 0 : rootBetween((x) => alpha - kolmogorovTail(x), 0, 40);
}
/** sqrt(2 pi) / x * sum of exp(-(2k - 1)^2 pi^2 / (8 x^2)). */
function nearZero(x) {
    let sum = 0;
    for (let odd = 1; odd < 12; odd += 2)
        sum += Math.exp(-((odd * Math.PI) ** 2) / (8 * x * x));
    return (Math.sqrt(2 * Math.PI) / x) * sum;
}
/** 2 * sum of (-1)^(k-1) exp(-2 k^2 x^2). */
function farOut(x) {
    let sum = 0;
    for (let k = 6; k >= 1; k--)
        sum = Math.exp(-2 * k * k * x * x) - sum;
    return 2 * sum;
}

;// CONCATENATED MODULE: ./src/statistics/ks-distance.ts

/**
 * Two-sample Kolmogorov-Smirnov statistic from counts at edges: exact where all values of the reference are edges, else the largest distance
 * at any edge. O(k).
 *
 * @example
 * ksDistance({ edges: [1, 2], reference: { at: [2, 0], between: [0, 0, 0] }, current: { at: [1, 1], between: [0, 0, 0] } }).d // => 0.5
 */
function ksDistance({ edges, reference, current }) {
    const [one, two] = [cumulative(reference), cumulative(current)];
    const [n, m] = [one.n, two.n];
    if (n === 0 || m === 0)
        return { d: Number.NaN, difference: Number.NaN, edge: Number.NaN, side: 'up to', n, m };
    let [difference, edge, side] = [0, edges[0] ?? Number.NaN, 'up to'];
    for (let index = 0; index < edges.length; index++) {
        const below = two.below[index] / m - one.below[index] / n;
        const upTo = two.upTo[index] / m - one.upTo[index] / n;
        if (Math.abs(below) > Math.abs(difference))
            [difference, edge, side] = [below, edges[index], 'below'];
        if (Math.abs(upTo) > Math.abs(difference))
            [difference, edge, side] = [upTo, edges[index], 'up to'];
    }
    return { d: Math.abs(difference), difference, edge, side, n, m };
}

;// CONCATENATED MODULE: ./src/statistics/ks-exact.ts
/** What is smaller is taken as 0: numbers without all their digits are slow, and would make p no more exact. */
const SMALLEST = 1e-300;
/**
 * P(D >= d) of the two-sample Kolmogorov-Smirnov statistic under no change, exactly, for samples of n and m different values; with ties it is
 * at most too large (conservative), as in SciPy's `ks_2samp(method="exact")`, which this equals.
 *
 * Chance that a random lattice path from (0, 0) to (n, m) leaves the band |x/n - y/m| < d (Hodges 1958), from the boundary inwards by averages
 * of positive numbers only: nothing cancels or overflows, so that 1e-300 has as many digits as 0.5. O(2 d n m): 20 ms at worst for
 * n m = 4,000,000.
 *
 * @param d the statistic; rounded to the nearest value that it can take
 *
 * @example
 * ksExactTail(1, 1, 1) // => 1
 */
function ksExactTail(d, n, m) {
    if (!(n > 0 && m > 0) || Number.isNaN(d))
        return Number.NaN;
    const divisor = greatestCommonDivisor(n, m);
    const [stepX, stepY] = [m / divisor, n / divisor];
    const band = Math.round(d * n * stepX);
    if (band <= 0)
        return 1;
    if (band > n * stepX)
        return 0;
    return outsideBand({ n, m, stepX, stepY, band });
}
function outsideBand({ n, m, stepX, stepY, band }) {
    // Of the column x: chance that a path to (x, y) has left the band. Points outside of it keep the 1.
    const left = new Float64Array(m + 1).fill(1);
    left.fill(0, 0, Math.min(m + 1, Math.ceil(band / stepY)));
    let first = 0;
    for (let x = 1; x <= n; x++) {
        const center = x * stepX;
        while (first * stepY <= center - band)
            left[first++] = 1;
        const last = Math.min(m, Math.ceil((center + band) / stepY) - 1);
        let before = first === 0 ? 0 : 1;
        for (let y = first; y <= last; y++) {
            before = (x * left[y] + y * before) / (x + y);
            if (before < SMALLEST)
                before = 0;
            left[y] = before;
        }
    }
    return left[m];
}
function greatestCommonDivisor(a, b) {
    return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

;// CONCATENATED MODULE: ./src/statistics/ks-test.ts


/**
 * Kolmogorov's limit of the p-value, K(sqrt(nm/(n+m)) d): 1.00 to 1.3 times the exact one, so on the safe side, where SciPy's
 * `method="asymp"` is up to 20 % too small.
 *
 * @param designEffect what dependence within groups makes each row worth less
 *
 * @example
 * ksLimitTail({ d: 0, n: 10, m: 10 }) // => 1
 */
function ksLimitTail({ d, n, m }, designEffect = 1) {
    return kolmogorovTail(Math.sqrt(effectiveRows(n, m) / designEffect) * d);
}
/**
 * Upper confidence bound of the true distance: d + K^-1(alpha) / sqrt(nm/(n+m)), at most 1. At most `limit`: shown stable.
 *
 * @example
 * ksUpperBound({ d: 0.5, n: 1, m: 1 }, 0.05) // => 1
 */
function ksUpperBound({ d, n, m }, alpha, designEffect = 1) {
    return Math.min(1, d + kolmogorovCritical(alpha) / Math.sqrt(effectiveRows(n, m) / designEffect));
}
/**
 * Effective rows (see `rowsForEffective`) with which the upper bound stays within `limit` with the given power if nothing changed: both the
 * band and what d reaches by chance have to fit, ((K^-1(alpha) + K^-1(1 - power)) / limit)^2.
 *
 * @example
 * Math.ceil(ksEffectiveRows(0.1, 0.05)) // => 738
 */
function ksEffectiveRows(limit, alpha, power = 0.95) {
    return ((kolmogorovCritical(alpha) + kolmogorovCritical(1 - power)) / limit) ** 2;
}

;// CONCATENATED MODULE: ./src/statistics/mean.ts


/**
 * Mean of independent rows, with Student's t interval. O(n).
 *
 * @example
 * mean(Float64Array.of(1, 2, 3)).estimate // => 2
 */
function mean(values) {
    const { mean: estimate, variance } = moments(values);
    const n = values.length;
    return symmetric({
        method: 't interval',
        estimate,
        standardError: Math.sqrt(variance / n),
        n,
        df: n - 1,
        ...(n < 2 && { weak: 'one row has no spread' })
    });
}

;// CONCATENATED MODULE: ./src/statistics/new-categories.ts

/** A category that is missed with less than this chance is too frequent to matter one by one. */
const new_categories_NEGLIGIBLE = 1e-12;
/** Sums of rows that may be gone through: about 0.2 seconds. */
const MOST_STEPS = 1e8;
/**
 * Share of the current rows that the largest category holds of those that the reference has not. NaN where the current sample is empty.
 *
 * @example
 * largestNewShare(Float64Array.of(9, 0, 0), Float64Array.of(7, 1, 2)) // => 0.2
 */
function largestNewShare(reference, current) {
    return Math.max(0, ...newRows({ reference, current })) / total(current);
}
/**
 * Share of the current rows in all categories that the reference has not. NaN where the current sample is empty.
 *
 * @example
 * newShare(Float64Array.of(9, 0, 0), Float64Array.of(7, 1, 2)) // => 0.3
 */
function newShare(reference, current) {
    return total(newRows({ reference, current })) / total(current);
}
/**
 * Chance that a category with at least as many rows as the largest new one lies wholly in the current sample, where both are of one population.
 *
 * Given the rows of each category in both samples of n and m together, any m of the n + m rows may be the current ones. So all c rows of one are
 * current with the chance of the product of (m - i)/(n + m - i) over i < c, here its bound (m/(n + m))^c; the chances of those that are large
 * enough are added up (Boole). 1 where no category is new. O(k).
 *
 * @param effect by how much dependence makes each row worth less, at least 1
 *
 * @example
 * largestNewP({ reference: [4, 0], current: [2, 2] }) // => 0.265625
 */
function largestNewP(counts, effect = 1) {
    const largest = Math.max(0, ...newRows(counts));
    if (largest === 0)
        return 1;
    const missed = chanceOfMissing(counts, effect);
    const chances = rowsTogether(counts)
        .filter((rows) => rows >= largest)
        .map(missed);
    return Math.min(1, total(chances));
}
/**
 * Chance that all categories which lie wholly in the current sample hold as many rows as the new ones do, where both samples are of one
 * population: the law of the sum of c over these, each with the chance above, taken as independent. (That one is missed makes it less likely
 * that another one is: they are negatively associated, Joag-Dev and Proschan 1983, and their sum varies less.) 1 where no category is new.
 *
 * O(new rows * categories that may be missed); where that would be more than 10^8 steps it is not told, and 1 is given.
 *
 * @param effect by how much dependence makes each row worth less, at least 1
 *
 * @example
 * allNewP({ reference: [4, 0], current: [2, 2] }) // => 0.26171875
 */
function allNewP(counts, effect = 1) {
    const rows = total(newRows(counts));
    if (rows === 0)
        return 1;
    const missed = chanceOfMissing(counts, effect);
    const together = rowsTogether(counts);
    const rare = together.filter((each) => missed(each) >= new_categories_NEGLIGIBLE);
    const frequent = total(together.map(missed).filter((chance) => chance < new_categories_NEGLIGIBLE));
    if (total(rare) < rows)
        return frequent;
    if (rows * rare.length > MOST_STEPS)
        return 1;
    // The chance of each sum of rows so far; the last one is of so many or more.
    const chances = new Float64Array(rows + 1);
    chances[0] = 1;
    for (const each of rare) {
        const chance = missed(each);
        for (let sum = rows - 1; sum >= 0; sum--) {
            chances[Math.min(rows, sum + each)] += chance * chances[sum];
            chances[sum] *= 1 - chance;
        }
    }
    return Math.min(1, chances[rows] + frequent);
}
/** The chance that the reference has none of the rows of a category. */
function chanceOfMissing({ reference, current }, effect) {
    const [n, m] = [total(reference), total(current)];
    return (rows) => (m / (n + m)) ** (rows / effect);
}
/** Rows of both samples together, of each category that occurs. */
function rowsTogether({ reference, current }) {
    return Array.from(reference, (rows, category) => rows + current[category]).filter((rows) => rows > 0);
}
/** Current rows of each category that the reference has not. */
function newRows({ reference, current }) {
    return Array.from(current).filter((_, category) => reference[category] === 0);
}

;// CONCATENATED MODULE: ./src/statistics/sign-flip.ts
/**
 * Exact one-sided p-value of "symmetric around zero or below": the share of all 2^n choices of signs whose sum is at least the observed one.
 *
 * Meets in the middle: the sums of either half are listed and sorted, so that 29 values cost 2^15 and not 2^29.
 *
 * @param values at most 30
 *
 * @example
 * signFlip(Float64Array.of(1, 1, 1)) // => 0.125
 */
function signFlip(values) {
    const half = values.length >> 1;
    const left = signedSums(values.subarray(0, half)).sort();
    const right = signedSums(values.subarray(half)).sort();
    const observed = values.reduce((sum, value) => sum + value, 0);
    const scale = values.reduce((sum, value) => sum + Math.abs(value), 0);
    // Sums that are equal on paper differ in their last digits.
    const threshold = observed - 1e-12 * scale;
    let count = 0;
    let start = right.length;
    for (const sum of left) {
        while (start > 0 && sum + right[start - 1] >= threshold)
            start--;
        count += right.length - start;
    }
    return count / 2 ** values.length;
}
function signedSums(values) {
    let sums = Float64Array.of(0);
    for (const value of values) {
        const next = new Float64Array(sums.length * 2);
        sums.forEach((sum, index) => {
            next[2 * index] = sum + value;
            next[2 * index + 1] = sum - value;
        });
        sums = next;
    }
    return sums;
}

;// CONCATENATED MODULE: ./src/statistics/paired-mean.ts


/** Below so many pairs the normal theory behind t is not trusted for p-values. */
const paired_mean_FEW = 30;
/**
 * Mean of paired differences. Student's t; below 30 pairs the p-values come from all flips of the signs, which need no normality
 * (the bounds stay Student's).
 *
 * @param differences candidate minus baseline, one a row
 *
 * @example
 * pairedMean(Float64Array.of(0, 0, 0)).bounds(0.05) // => { low: 0, high: 0 }
 */
function pairedMean(differences) {
    const student = { ...mean(differences), method: 'paired t' };
    if (differences.length >= paired_mean_FEW || differences.length < 2)
        return student;
    return {
        ...student,
        method: 'paired t, sign flips',
        pLess: (value) => signFlip(differences.map((difference) => value - difference)),
        pGreater: (value) => signFlip(differences.map((difference) => difference - value))
    };
}

;// CONCATENATED MODULE: ./src/statistics/binomial.ts

/**
 * P(X <= k) of a binomial distribution.
 *
 * @example
 * binomialCdf(1, 3, 0.5) // => 0.5
 */
function binomialCdf(k, n, p) {
    if (k < 0)
        return 0;
    if (k >= n)
        return 1;
    return betaCdf(1 - p, n - k, k + 1, p);
}
/** P(X >= k) of a binomial distribution. */
function binomialTail(k, n, p) {
    if (k <= 0)
        return 1;
    if (k > n)
        return 0;
    return betaCdf(p, k, n - k + 1);
}
/**
 * P(X < k) + P(X = k) / 2: the lower tail in which the observed value counts half.
 *
 * @example
 * binomialMidTail(1, 2, 0.5) // => 0.5
 */
function binomialMidTail(k, n, p) {
    return (binomialCdf(k, n, p) + binomialCdf(k - 1, n, p)) / 2;
}

;// CONCATENATED MODULE: ./src/statistics/tango.ts
/**
 * Score statistic of Tango (1998) for H0: P(candidate succeeds) - P(baseline succeeds) = `difference`; standard normal under H0.
 *
 * @param difference in (-1, 1)
 *
 * @example
 * tangoScore({ onlyCandidate: 3, onlyBaseline: 3, n: 20 }, 0) // => 0
 */
function tangoScore({ onlyCandidate, onlyBaseline, n }, difference) {
    const numerator = onlyCandidate - onlyBaseline - n * difference;
    if (numerator === 0)
        return 0;
    // Constrained maximum likelihood estimate of P(only the baseline succeeds), by its quadratic equation.
    const a = 2 * n;
    const b = -onlyCandidate - onlyBaseline + (2 * n - onlyCandidate + onlyBaseline) * difference;
    const c = -onlyBaseline * difference * (1 - difference);
    const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
    const share = b > 0 ? (-2 * c) / (b + root) : (root - b) / (2 * a);
    const variance = n * (2 * share + difference * (1 - difference));
    return numerator / Math.sqrt(Math.max(variance, Number.MIN_VALUE));
}

;// CONCATENATED MODULE: ./src/statistics/paired-proportions.ts




/**
 * Difference of two paired proportions: Tango's score interval; McNemar's mid-p test at zero, Tango's score test elsewhere.
 *
 * @param pairs whole counts
 *
 * @example
 * pairedProportions({ onlyCandidate: 5, onlyBaseline: 15, n: 100 }).estimate // => -0.1
 */
function pairedProportions(pairs) {
    const { onlyCandidate, onlyBaseline, n } = pairs;
    const discordant = onlyCandidate + onlyBaseline;
    const estimate = (onlyCandidate - onlyBaseline) / n;
    return {
        method: 'Tango score, McNemar mid-p',
        estimate,
        standardError: Math.sqrt(Math.max(0, discordant / n - estimate * estimate) / n),
        n,
        bounds: (alpha) => {
            const z = -normalQuantile(alpha);
            const crossing = (at, low, high) => low >= high ? low : rootBetween((difference) => at - tangoScore(pairs, difference), low, high);
            return { low: crossing(z, -1, estimate), high: crossing(-z, estimate, 1) };
        },
        pLess: (value) => value === 0 ? binomialMidTail(onlyCandidate, discordant, 0.5) : normalTail(-tangoScore(pairs, value)),
        pGreater: (value) => value === 0 ? binomialMidTail(onlyBaseline, discordant, 0.5) : normalTail(tangoScore(pairs, value))
    };
}

;// CONCATENATED MODULE: ./src/statistics/power.ts

/**
 * Smallest change that a one-sided test at alpha sees with the given power: (z_alpha + z_power) standard errors.
 *
 * @example
 * smallestDetectable(0, 0.05) // => 0
 */
function smallestDetectable(standardError, alpha, power = 0.8) {
    return (normalQuantile(1 - alpha) + normalQuantile(power)) * standardError;
}
/**
 * Rows that would exclude a loss of `tolerance` with the given power if nothing changed.
 *
 * @param deviation standard deviation of one row's contribution, in the unit of the metric
 *
 * @example
 * rowsNeeded(0, 0.01, 0.05) // => 0
 */
function rowsNeeded(deviation, tolerance, alpha, power = 0.95) {
    return Math.ceil((smallestDetectable(deviation, alpha, power) / tolerance) ** 2);
}

;// CONCATENATED MODULE: ./src/statistics/proportion.ts


/**
 * A share of independent rows: Clopper and Pearson's exact interval, exact binomial p-values.
 *
 * @example
 * proportion({ successes: 0, n: 10 }).estimate // => 0
 */
function proportion({ successes, n }) {
    const estimate = successes / n;
    return {
        method: 'Clopper-Pearson',
        estimate,
        standardError: Math.sqrt((estimate * (1 - estimate)) / n),
        n,
        bounds: (alpha) => ({
            low: successes === 0 ? 0 : betaQuantile(alpha, successes, n - successes + 1),
            high: successes === n ? 1 : betaQuantile(1 - alpha, successes + 1, n - successes)
        }),
        pLess: (value) => binomialCdf(successes, n, value),
        pGreater: (value) => binomialTail(successes, n, value)
    };
}

;// CONCATENATED MODULE: ./src/statistics/psi.ts


/** Added to every count, so that a category that one side lacks has no infinite weight. */
const SMOOTHING = 0.5;
/**
 * Population stability index, the sum of (q - p) ln(q / p) over all categories or bins, with half a row added to each. O(k). Critical value:
 * Yurdakul and Naranjo (2020). Categories that occur nowhere are left out.
 *
 * @example
 * stabilityIndex({ reference: [5, 5], current: [5, 5] }, 0.05).value // => 0
 */
function stabilityIndex({ reference, current }, alpha) {
    const [n, m] = [total(reference), total(current)];
    const occurring = Array.from(reference, (_, category) => category).filter((category) => reference[category] + current[category] > 0);
    const smoothed = SMOOTHING * occurring.length;
    let value = 0;
    for (const category of occurring) {
        const p = (reference[category] + SMOOTHING) / (n + smoothed);
        const q = (current[category] + SMOOTHING) / (m + smoothed);
        value += (q - p) * Math.log(q / p);
    }
    const critical = occurring.length < 2 ? 0 : chiSquareQuantile(1 - alpha, occurring.length - 1) * (1 / n + 1 / m);
    return { value, critical };
}

;// CONCATENATED MODULE: ./src/statistics/random-stream.ts
/**
 * A stream of its own for each (seed, key), the same on every machine: Doty-Humphrey's sfc32, started from an FNV-1a hash.
 *
 * @param seed in [0, 2^53)
 * @param key what the numbers are for, so that a result does not depend on what else was computed
 */
function randomStream(seed, key) {
    let a = seed >>> 0;
    let b = Math.floor(seed / 2 ** 32) >>> 0;
    let c = fnv1a(key);
    let counter = 1;
    const next = () => {
        const result = (a + b + counter) >>> 0;
        counter = (counter + 1) >>> 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) >>> 0;
        c = (((c << 21) | (c >>> 11)) + result) >>> 0;
        return result;
    };
    for (let round = 0; round < 20; round++)
        next();
    return () => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) * 2 ** -53;
}
function fnv1a(text) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < text.length; index++)
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    return hash >>> 0;
}

;// CONCATENATED MODULE: ./src/statistics/repeated.ts




/**
 * Mean or median of repeats with its standard error: of the mean s / sqrt(N), of the median that of Price and Bonett (2001), which assumes no
 * distribution. NaN where any repeat is.
 *
 * @param values at least 2
 *
 * @example
 * ofRepeats([1, 2, 3], 'mean').value // => 2
 */
function ofRepeats(values, aggregate) {
    const numbers = Float64Array.from(values);
    // A number of no size has no place in an order, and would vanish from a median.
    if (!numbers.every(Number.isFinite))
        return { value: numbers.reduce((a, b) => a + b, 0), standardError: Number.NaN };
    return aggregate === 'mean' ? meanOf(numbers) : medianOf(numbers.sort());
}
function meanOf(values) {
    const { mean, variance } = moments(values);
    return { value: mean, standardError: Math.sqrt(variance / values.length) };
}
/** The width of an interval between two ordered values, over that of the normal interval with the same exact coverage. */
function medianOf(sorted) {
    const n = sorted.length;
    const low = Math.max(1, Math.round((n + 1) / 2 - Math.sqrt(n)));
    const z = -normalQuantile(binomialCdf(low - 1, n, 0.5));
    return { value: quantileOfSorted(sorted, 0.5), standardError: (sorted[n - low] - sorted[low - 1]) / (2 * z) };
}

;// CONCATENATED MODULE: ./src/statistics/repeats-permutation.ts


/** More ways than this to deal the values out are sampled. */
const MOST_WAYS = 20_000;
/** Drawn ways, the observed one not counted. */
const DRAWN = 9_999;
/**
 * One-sided p-value of "repeats of both models are draws of one distribution": the share of all ways to deal the values out to the two models
 * that give the first at least what it has. Exact whatever the distribution, and whatever the numbers of repeats; where there are too many ways,
 * of a sample of them that is always the same one. Of a mean the values are dealt out, of a median their ranks (Wilcoxon's sum): what lies far
 * out is to count as little here as it does there.
 *
 * @param larger repeats that are thought to be larger
 *
 * @example
 * permutationOfRepeats([2, 3], [0, 1], 'mean') // => 1 / 6
 */
function permutationOfRepeats(larger, smaller, aggregate) {
    const values = Float64Array.from([...larger, ...smaller]);
    const all = aggregate === 'mean' ? values : ranksOf(values);
    const taken = larger.length;
    // Sums that are equal on paper differ in their last digits.
    const slack = 1e-12 * all.reduce((sum, value) => sum + Math.abs(value), 0);
    const threshold = sumOf(all, taken) - slack;
    return waysOf(all.length, taken) > MOST_WAYS ? sampled(all, taken, threshold) : exact(all, taken, threshold);
}
/** Ranks from 1; equal values share the middle of theirs. */
function ranksOf(values) {
    const { order, starts } = ascending(values);
    const ranks = new Float64Array(values.length);
    for (let tie = 0; tie + 1 < starts.length; tie++) {
        const [from, to] = [starts[tie], starts[tie + 1]];
        for (let place = from; place < to; place++)
            ranks[order[place]] = (from + to + 1) / 2;
    }
    return ranks;
}
function sumOf(values, taken) {
    let sum = 0;
    for (let index = 0; index < taken; index++)
        sum += values[index];
    return sum;
}
function waysOf(n, taken) {
    let ways = 1;
    for (let i = 1; i <= taken; i++)
        ways = (ways * (n - taken + i)) / i;
    return ways;
}
function exact(all, taken, threshold) {
    let [ways, reached] = [0, 0];
    const choose = (from, left, sum) => {
        if (left === 0) {
            ways++;
            if (sum >= threshold)
                reached++;
            return;
        }
        for (let index = from; index <= all.length - left; index++)
            choose(index + 1, left - 1, sum + all[index]);
    };
    choose(0, taken, 0);
    return reached / ways;
}
function sampled(all, taken, threshold) {
    const random = randomStream(0, 'repeats');
    const dealt = all.slice();
    let reached = 0;
    for (let drawn = 0; drawn < DRAWN; drawn++) {
        for (let index = 0; index < taken; index++) {
            const other = index + Math.floor(random() * (dealt.length - index));
            const value = dealt[index];
            dealt[index] = dealt[other];
            dealt[other] = value;
        }
        if (sumOf(dealt, taken) >= threshold)
            reached++;
    }
    return (reached + 1) / (DRAWN + 1);
}

;// CONCATENATED MODULE: ./src/statistics/reported.ts




/** One reported number: normal interval, or Student's t where few repeats say how noisy it is. */
function normalValue({ value, standardError, n = 0, repeats }) {
    const df = freedomOf(standardError, [repeats]);
    return symmetric({
        method: df === undefined ? 'normal (reported error)' : 't of repeats',
        estimate: value,
        standardError,
        n,
        ...(df !== undefined && { df })
    });
}
/**
 * Difference of two reported numbers of independent samples: the errors add in squares. Where repeats gave one of them, Welch's t; where they
 * gave both, a p-value is never below that of dealing the repeats out anew, which holds for any distribution and any two numbers of repeats.
 *
 * @example
 * normalDifference({ value: 2, standardError: 3 }, { value: 1, standardError: 4 }).standardError // => 5
 */
function normalDifference(candidate, baseline) {
    const standardError = Math.hypot(candidate.standardError, baseline.standardError);
    const df = freedomOf(standardError, [candidate.repeats, baseline.repeats]);
    const welch = symmetric({
        method: df === undefined ? 'normal (reported errors, unpaired)' : 'Welch t of repeats (unpaired)',
        estimate: candidate.value - baseline.value,
        standardError,
        n: Math.min(candidate.n ?? 0, baseline.n ?? 0),
        ...(df !== undefined && { df })
    });
    return dealtAnew(welch, candidate.repeats, baseline.repeats);
}
/** A significance that only the shape of Student's t gives is none. */
function dealtAnew(welch, candidate, baseline) {
    if (candidate === undefined || baseline === undefined)
        return welch;
    const { aggregate, values } = candidate;
    const without = (value) => values.map((each) => each - value);
    return {
        ...welch,
        method: 'Welch t and permutation of repeats (unpaired)',
        pLess: (value) => Math.max(welch.pLess(value), permutationOfRepeats(baseline.values, without(value), aggregate)),
        pGreater: (value) => Math.max(welch.pGreater(value), permutationOfRepeats(without(value), baseline.values, aggregate))
    };
}
/** Satterthwaite: a part of the error that few repeats estimate makes the whole as uncertain as its share of it. Undefined without any noise. */
function freedomOf(standardError, parts) {
    const uncertain = parts
        .filter((part) => part !== undefined)
        .reduce((sum, { values, aggregate }) => sum + ofRepeats(values, aggregate).standardError ** 4 / (values.length - 1), 0);
    return uncertain > 0 ? standardError ** 4 / uncertain : undefined;
}
/**
 * Standard error behind a two-sided normal interval.
 *
 * @param level such as 0.95
 *
 * @example
 * standardErrorOfInterval({ low: 1, high: 1 }, 0.95) // => 0
 */
function standardErrorOfInterval({ low, high }, level) {
    return (high - low) / (2 * normalQuantile((1 + level) / 2));
}

;// CONCATENATED MODULE: ./src/statistics/total-variation.ts

/**
 * Total variation distance and L-infinity distance of two samples of categories. O(k). NaN where a sample is empty.
 *
 * @example
 * shareChanges({ reference: [5, 5], current: [10, 0] }) // => { totalVariation: 0.5, largest: 0.5, index: 0 }
 */
function shareChanges({ reference, current }) {
    const [n, m] = [total(reference), total(current)];
    if (n === 0 || m === 0)
        return { totalVariation: Number.NaN, largest: Number.NaN, index: -1 };
    let [sum, largest, index] = [0, 0, -1];
    for (let category = 0; category < reference.length; category++) {
        const change = Math.abs(current[category] / m - reference[category] / n);
        sum += change;
        if (change > largest || index === -1)
            [largest, index] = [change, category];
    }
    return { totalVariation: sum / 2, largest, index };
}

;// CONCATENATED MODULE: ./src/statistics/hypergeometric.ts

/**
 * P(X = k), with full relative accuracy (Loader 2000).
 *
 * @example
 * hypergeometricMass(0, { draws: 0, successes: 3, population: 7 }) // => 1
 */
function hypergeometricMass(k, { draws, successes, population }) {
    const failures = population - successes;
    if (k < Math.max(0, draws - failures) || k > Math.min(draws, successes))
        return 0;
    if (draws === 0 || draws === population)
        return 1;
    const chance = { p: draws / population, q: (population - draws) / population };
    return ((binomialMass(k, successes, chance) / binomialMass(draws, population, chance)) *
        binomialMass(draws - k, failures, chance));
}
/**
 * P(X >= k), with full relative accuracy where it is small. O(number of values above k that matter).
 *
 * @example
 * hypergeometricTail(0, { draws: 2, successes: 3, population: 7 }) // => 1
 */
function hypergeometricTail(k, of) {
    const { draws, successes, population } = of;
    if (k <= Math.max(0, draws + successes - population))
        return 1;
    if (k > Math.min(draws, successes))
        return 0;
    // Below the mean the other tail is the small one; seen from the failures it is an upper tail too.
    if (k * population <= draws * successes) {
        return 1 - hypergeometricTail(draws - k + 1, { draws, successes: population - successes, population });
    }
    let term = hypergeometricMass(k, of);
    let sum = term;
    for (let x = k; term > 1e-17 * sum; x++) {
        term *= ((successes - x) / (x + 1)) * ((draws - x) / (population - successes - draws + x + 1));
        sum += term;
    }
    return sum;
}

;// CONCATENATED MODULE: ./src/statistics/two-proportions.ts


/** With fewer rows than this on a side, the exact test. */
const FEW_ROWS = 300;
/**
 * Whether a share changed: score test with the pooled variance, Fisher's exact test with the mid-p where a side has fewer than 300 rows.
 * NaN where a sample is empty; p = 1/2 either way where nothing or everything is a success.
 *
 * @example
 * twoProportions({ successes: 0, n: 10 }, { successes: 0, n: 10 }).pRise // => 0.5
 */
function twoProportions(current, reference) {
    const exact = Math.min(current.n, reference.n) < FEW_ROWS;
    const [pRise, pFall] = exact
        ? [fisherMidTail(current, reference), fisherMidTail(reference, current)]
        : [normalTail(pooledZ(current, reference)), normalTail(-pooledZ(current, reference))];
    return {
        method: exact ? 'Fisher mid-p' : 'pooled z',
        difference: current.successes / current.n - reference.successes / reference.n,
        pRise,
        pFall,
        pTwoSided: Math.min(1, 2 * Math.min(pRise, pFall))
    };
}
/**
 * Score statistic of "both shares are the same", positive where the current one is larger; 0 where nothing or everything is a success.
 *
 * @example
 * pooledZ({ successes: 0, n: 10 }, { successes: 0, n: 20 }) // => 0
 */
function pooledZ(current, reference) {
    const share = (current.successes + reference.successes) / (current.n + reference.n);
    const difference = current.successes / current.n - reference.successes / reference.n;
    const variance = share * (1 - share) * (1 / current.n + 1 / reference.n);
    return difference === 0 ? 0 : difference / Math.sqrt(variance);
}
/**
 * Fisher's one-sided mid-p: chance, all margins given, of more successes in the current sample, plus half that of as many.
 *
 * @example
 * fisherMidTail({ successes: 0, n: 5 }, { successes: 0, n: 5 }) // => 0.5
 */
function fisherMidTail(current, reference) {
    if (!(current.n > 0 && reference.n > 0))
        return Number.NaN;
    const of = {
        draws: current.n,
        successes: current.successes + reference.successes,
        population: current.n + reference.n
    };
    return hypergeometricTail(current.successes + 1, of) + hypergeometricMass(current.successes, of) / 2;
}

;// CONCATENATED MODULE: ./src/statistics/wasserstein.ts

/** Shares of the reference between which both samples are compared. */
const MIDDLE = [0.01, 0.99];
/**
 * Wasserstein distance (1-Wasserstein, earth mover's) of two samples: the integral of |F - G|, in the unit of the column.
 *
 * Exact where all values are edges (SciPy's `wasserstein_distance`); within cells both distribution functions are taken as straight lines,
 * values beyond the outermost edges as lying on these. NaN where a sample is empty. O(k).
 *
 * @example
 * wassersteinDistance({ edges: [0, 3], reference: { at: [1, 0], between: [0, 0, 0] }, current: { at: [0, 1], between: [0, 0, 0] } }) // => 3
 */
function wassersteinDistance(counts) {
    const [one, two] = [cumulative(counts.reference), cumulative(counts.current)];
    if (one.n === 0 || two.n === 0)
        return Number.NaN;
    let sum = 0;
    forEachPiece(counts.edges, everything, ({ from, to, edge, start, end }) => {
        sum += (to - from) * meanAbsolute(gap({ one, two }, edge, start), gap({ one, two }, edge, end));
    });
    return sum;
}
/**
 * The distance of samples clipped to the reference's quantiles at 1 % and 99 %, less what it would be under no change, in standard deviations
 * of the clipped reference. Scaling or shifting both samples changes nothing. Expectation under no change: sqrt(2/pi) sqrt(1/n + 1/m) times
 * the integral of sqrt(H (1 - H)), H the distribution of both samples together (within 4 % of simulations). O(k).
 *
 * @returns undefined where the clipped reference has only one value, or a sample is empty
 *
 * @example
 * clippedWasserstein({ edges: [7], reference: { at: [9], between: [0, 0] }, current: { at: [9], between: [0, 0] } }) // => undefined
 */
function clippedWasserstein(counts) {
    const [one, two] = [cumulative(counts.reference), cumulative(counts.current)];
    const [low, high] = MIDDLE.map((share) => quantileOfCounts(counts.edges, counts.reference, share));
    if (!(low < high) || two.n === 0)
        return undefined;
    const unit = unitOf(low, high);
    const { distance, noise, mean, square } = integrals(counts.edges, { low, high }, { one, two, unit });
    const expected = Math.sqrt(2 / Math.PI) * Math.sqrt(1 / one.n + 1 / two.n) * noise;
    const deviation = Math.sqrt(square - mean * mean);
    return {
        ratio: Math.max(0, distance - expected) / deviation,
        distance: unit.size(distance),
        expected: unit.size(expected),
        mean: low + unit.size(mean),
        deviation: unit.size(deviation),
        low,
        high
    };
}
const everything = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
function unitOf(low, high) {
    const width = high - low;
    if (Number.isFinite(width))
        return { place: (x) => (x - low) / width, size: (share) => share * width };
    const half = high / 2 - low / 2;
    return { place: (x) => (x / 2 - low / 2) / half, size: (share) => share * half * 2 };
}
function forEachPiece(edges, { low, high }, visit) {
    for (let edge = 1; edge < edges.length; edge++) {
        const [left, right] = [edges[edge - 1], edges[edge]];
        const [from, to] = [Math.max(left, low), Math.min(right, high)];
        if (!(from < to))
            continue;
        const { place } = unitOf(left, right);
        visit({ from, to, edge, start: place(from), end: place(to) });
    }
}
/** Over the range as the unit: the distance, sqrt(H (1 - H)), and the first two moments of the clipped reference. */
function integrals(edges, range, { one, two, unit }) {
    const sums = { distance: 0, noise: 0, mean: 0, square: 0 };
    forEachPiece(edges, range, ({ from, to, edge, start, end }) => {
        const [left, right] = [unit.place(from), unit.place(to)];
        const width = right - left;
        sums.distance += width * meanAbsolute(gap({ one, two }, edge, start), gap({ one, two }, edge, end));
        sums.noise += width * meanNoise(pooled({ one, two }, edge, start), pooled({ one, two }, edge, end));
        // E U = integral of 1 - F, E U^2 = integral of 2 u (1 - F), both of products of straight lines.
        const [above, aboveEnd] = [1 - shareOf(one, edge, start), 1 - shareOf(one, edge, end)];
        sums.mean += (width * (above + aboveEnd)) / 2;
        sums.square += (width * (above * (2 * left + right) + aboveEnd * (left + 2 * right))) / 3;
    });
    return sums;
}
/** F within the cell left of an edge, a straight line from just after the edge before it to just before it. */
function shareOf({ below, upTo, n }, edge, place) {
    return (upTo[edge - 1] + place * (below[edge] - upTo[edge - 1])) / n;
}
function gap({ one, two }, edge, place) {
    return shareOf(one, edge, place) - shareOf(two, edge, place);
}
function pooled({ one, two }, edge, place) {
    return (shareOf(one, edge, place) * one.n + shareOf(two, edge, place) * two.n) / (one.n + two.n);
}
/** Mean of |line| from a to b. */
function meanAbsolute(a, b) {
    return a * b >= 0 ? Math.abs(a + b) / 2 : (a * a + b * b) / (2 * (Math.abs(a) + Math.abs(b)));
}
/** Mean of sqrt(h (1 - h)) where h goes straight from a to b >= a. */
function meanNoise(a, b) {
    const middle = (a + b) / 2;
    if (b - a <= 1e-3 * middle * (1 - middle))
        return Math.sqrt(middle * (1 - middle));
    return (integralOfNoise(b) - integralOfNoise(a)) / (b - a);
}
function integralOfNoise(h) {
    const sine = 2 * h - 1;
    return (Math.asin(Math.max(-1, Math.min(1, sine))) + 2 * sine * Math.sqrt(Math.max(0, h * (1 - h)))) / 8;
}

;// CONCATENATED MODULE: ./src/statistics/wasserstein-range.ts


/**
 * How far values between edges leave the clipped distance open. Where every value of both sides is an edge it is `clippedWasserstein`; 0 of all where
 * that is undefined.
 *
 * Between two edges F and G only rise: |F - G| is at most the larger of the differences of the one's end and the other's beginning. Values that move
 * within their cell move the standard deviation by at most the root of their mean squared way (Minkowski). Values beyond the outermost edges lie up to
 * the ends of the reference, where both sides are clipped at the latest. O(k).
 *
 * @example
 * wassersteinRange({ edges: [], reference: { at: [], between: [9] }, current: { at: [], between: [9] } }, { min: 0, max: 2 }).distance // => 2
 */
function wassersteinRange(counts, ends) {
    const { distance, expected, deviation } = clippedWasserstein(counts) ?? { distance: 0, expected: 0, deviation: 0 };
    const cells = cellsOf(counts, ends);
    if (cells.every(isEmpty))
        return { distance, expected, deviation };
    const [n, m] = [cumulative(counts.reference).n, cumulative(counts.current).n];
    const [low, high] = [clipAt(MIDDLE[0], counts, cells), clipAt(MIDDLE[1], counts, cells)];
    const most = { distance: 0, noise: 0, way: 0 };
    for (const cell of cells) {
        if (!(cell.from < high.to && cell.to > low.from))
            continue;
        const [clippedLow, clippedHigh] = [overlaps(cell, low), overlaps(cell, high)];
        const isOpen = !isEmpty(cell) || clippedLow || clippedHigh;
        const width = isOpen ? cell.to - cell.from : Math.min(cell.to, high.to) - Math.max(cell.from, low.from);
        const [f, g] = [endsOf(cell.reference, n), endsOf(cell.current, m)];
        most.distance += width * Math.max(f.end - g.start, g.end - f.start);
        most.noise += width * mostNoise((f.start * n + g.start * m) / (n + m), (f.end * n + g.end * m) / (n + m));
        const moving = f.end - f.start + (clippedLow ? f.start : 0) + (clippedHigh ? 1 - f.end : 0);
        if (isOpen)
            most.way += width * width * moving;
    }
    return {
        distance: most.distance,
        expected: Math.sqrt(2 / Math.PI) * Math.sqrt(1 / n + 1 / m) * most.noise,
        deviation: Math.max(0, deviation - Math.sqrt(most.way))
    };
}
function cellsOf({ edges, reference, current }, { min, max }) {
    const [one, two] = [cumulative(reference), cumulative(current)];
    const last = edges.length;
    return Array.from({ length: last + 1 }, (_, index) => ({
        from: edges[index - 1] ?? Math.min(min, edges[0] ?? min),
        to: edges[index] ?? Math.max(max, edges[last - 1] ?? max),
        reference: { before: one.upTo[index - 1] ?? 0, rows: reference.between[index] },
        current: { before: two.upTo[index - 1] ?? 0, rows: current.between[index] }
    }));
}
function isEmpty({ reference, current }) {
    return reference.rows === 0 && current.rows === 0;
}
function overlaps(cell, place) {
    return cell.from < place.to && cell.to > place.from;
}
function endsOf({ before, rows }, all) {
    return { start: before / all, end: (before + rows) / all };
}
/** Where a quantile of the reference may lie: one place where the values around it are edges. */
function clipAt(share, { edges, reference }, cells) {
    const { n } = cumulative(reference);
    const rank = share * (n - 1);
    const [low, high] = [placeOf(Math.floor(rank), cells), placeOf(Math.ceil(rank), cells)];
    if (low.from < low.to || high.from < high.to)
        return { from: low.from, to: high.to };
    const value = quantileOfCounts(edges, reference, share);
    return { from: value, to: value };
}
/** Where the value of a rank, from 0, may lie: in its cell, or at the edge after the last cell that begins before it. */
function placeOf(rank, cells) {
    const index = cells.findLastIndex(({ reference }) => reference.before <= rank);
    const { from, to, reference } = cells[index];
    return rank < reference.before + reference.rows ? { from, to } : { from: to, to };
}
/** Largest sqrt(h (1 - h)) from a to b. */
function mostNoise(a, b) {
    const nearest = Math.max(a, Math.min(b, 0.5));
    return Math.sqrt(nearest * (1 - nearest));
}

;// CONCATENATED MODULE: ./src/statistics/index.ts






















































/***/ })

};
