export const id = 653;
export const ids = [653];
export const modules = {

/***/ 2653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lint: () => (/* binding */ lint)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8343);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1795);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9032);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2205);




const parameters = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ policy: _parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .shared */ .u.policy, 'policy-ref': _parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .shared */ .u.policyRef });
/** Checks policies before they judge. */
const lint = {
    name: 'lint',
    summary: 'check a policy',
    description: 'Reads policies as a run would and prints every mistake with its line and column. Exit code 1 where there is any, 0 where there is none.',
    examples: ['model-gate lint', 'model-gate lint --policy models/churn/model-gate.yml'],
    parameters,
    run: async (given, frontend) => {
        try {
            const standards = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .standardsAt */ .gD)(given['policy-ref'], frontend.workingDirectory);
            const policies = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPolicies */ .hd)(given.policy, frontend, standards);
            for (const { policy, path } of policies) {
                frontend.print(`${path}: no mistakes (${policy.metrics.length} metrics, ${policy.slices.length === 0 ? 'no slices' : 'slices'})\n`);
            }
            return 0;
        }
        catch (error) {
            if (!(error instanceof _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb))
                throw error;
            frontend.print(`${error.problems.map(_documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .describeProblem */ .BJ).join('\n')}\n`);
            return 1;
        }
    }
};


/***/ })

};
