#!/usr/bin/env node
'use strict'
require('../dist/program/bin.js')
