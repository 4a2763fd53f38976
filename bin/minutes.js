#!/usr/bin/env node
import '../dist/program/bin.js'
