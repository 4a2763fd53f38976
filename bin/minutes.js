#!/usr/bin/env node
'use strict'
require('../dist/program/start.js')('./bin.js')
