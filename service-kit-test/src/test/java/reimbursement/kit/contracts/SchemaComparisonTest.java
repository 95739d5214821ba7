package reimbursement.kit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of change, made to one schema by replacing a piece of its text. */
class SchemaComparisonTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RELEASED = """
            {
              '$id': 'urn:released.v1', 'title': 'Released', 'description': 'As it was promised.', 'type': 'object',
              'required': ['id', 'amount', 'lines'],
              'properties': {
                'id': {'$ref': '#/$defs/id', 'description': 'Which one.'},
                'count': {'type': 'integer', 'minimum': 0, 'maximum': 10},
                'side': {'enum': ['DEBIT', 'CREDIT']},
                'amount': {'$ref': '#/$defs/money'},
                'signed': {'$ref': '#/$defs/bounded', 'maxProperties': 9},
                'kind': {'type': ['string', 'integer'], 'maxLength': 5},
                'lines': {'type': 'array', 'minItems': 1, 'items': {
                  'type': 'object', 'required': ['text'], 'properties': {'text': {'type': 'string'}}}},
                'shut': {'type': 'object', 'additionalProperties': false, 'properties': {'one': {'const': 1}}},
                'unlike': {'not': {'const': 'x'}}
              },
              'allOf': [{'if': {'properties': {'side': {'const': 'DEBIT'}}},
                         'then': {'properties': {'count': {'minimum': 1}}}}],
              '$defs': {
                'id': {'type': 'string', 'format': 'uuid', 'pattern': '^[0-9a-f-]{36}$'},
                'bounded': {'type': 'object'},
                'money': {'type': 'object', 'required': ['amount'], 'properties': {'amount': {'type': 'string'}}}
              }
            }
            """.replace('\'', '"');

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nothing                        | 'title'                     | 'title'
            another title                  | 'Released'                  | 'Issued'
            another description            | 'Which one.'                | 'Which one it is.'
            a description more             | 'enum': ['DEBIT'            | 'description': 'Which side.', 'enum': ['DEBIT'
            a comment and examples         | 'minItems': 1               | 'minItems': 1, '$comment': 'Or two.', 'examples': [[]]
            a new optional property        | 'properties': { 'id'        | 'properties': { 'new': {'type': 'string'}, 'id'
            a new optional property deeper | {'text': {                  | {'more': {'enum': [1]}, 'text': {
            a new property in a definition | {'amount': {'type'          | {'currency': {'const': 'USD'}, 'amount': {'type'
            a definition more              | '$defs': {                  | '$defs': { 'other': {'type': 'string'},
            a definition written in place  | {'$ref': '#/$defs/money'},  | {'type': 'object', 'required': ['amount'], 'properties': {'amount': {'type': 'string'}}},
            required in another order      | ['id', 'amount', 'lines']   | ['lines', 'amount', 'id']
            an enum in another order       | ['DEBIT', 'CREDIT']         | ['CREDIT', 'DEBIT']
            a number written otherwise     | 'maximum': 10               | 'maximum': 10.0
            """)
    void whatOnlyAddsPasses(String change, String piece, String replacement) {
        assertThat(breaks(piece, replacement)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a removed property             | 'unlike': {'not': {'const': 'x'}} | 'unlike2': {}             | /properties/unlike was removed
            a property removed deeper      | {'text': {'type': 'string'}}      | {}                        | /properties/lines/items/properties/text was removed
            another type                   | 'type': 'integer', 'minimum'      | 'type': 'number', 'minimum' | /properties/count/type gained "number"
            a type less                    | ['string', 'integer']             | 'string'                  | /properties/kind/type lost "integer"
            a type more                    | ['string', 'integer']             | ['string', 'integer', 'null'] | /properties/kind/type gained "null"
            newly required                 | 'amount', 'lines']                | 'amount', 'lines', 'side'] | /required gained "side"
            no longer required             | 'amount', 'lines']                | 'amount']                 | /required lost "lines"
            newly required deeper          | 'required': ['text']              | 'required': ['text', 'x'] | /properties/lines/items/required gained "x"
            an enum narrowed               | ['DEBIT', 'CREDIT']               | ['DEBIT']                 | /properties/side/enum lost "CREDIT"
            an enum widened                | ['DEBIT', 'CREDIT']               | ['DEBIT', 'CREDIT', 'NO'] | /properties/side/enum gained "NO"
            an enum dropped                | 'enum': ['DEBIT', 'CREDIT']       | 'type': 'string'          | /properties/side/enum lost "DEBIT"
            a tighter bound                | 'minimum': 0                      | 'minimum': 1              | /properties/count/minimum was 0 and is 1
            a looser bound                 | 'maximum': 10                     | 'maximum': 11             | /properties/count/maximum was 10 and is 11
            a bound dropped                | 'minimum': 0, 'maximum': 10       | 'minimum': 0              | /properties/count/maximum was removed
            a bound more                   | 'minimum': 0                      | 'minimum': 0, 'multipleOf': 2 | /properties/count/multipleOf was added
            another length                 | 'maxLength': 5                    | 'maxLength': 6            | /properties/kind/maxLength was 5 and is 6
            fewer items                    | 'minItems': 1                     | 'minItems': 0             | /properties/lines/minItems was 1 and is 0
            another pattern                | {36}$                             | {30,36}$                  | /properties/id/pattern was
            another format                 | 'format': 'uuid'                  | 'format': 'uri'           | /properties/id/format was "uuid" and is "uri"
            a format dropped               | 'format': 'uuid',                 | ``                        | /properties/id/format was removed
            another constant               | 'const': 'x'                      | 'const': 'y'              | /properties/unlike/not/const was "x" and is "y"
            a default                      | 'maxLength': 5                    | 'maxLength': 5, 'default': 'a' | /properties/kind/default was added
            another id                     | released.v1                       | released.v2               | /$id was
            a shut object grows            | {'one': {'const': 1}}             | {'one': {'const': 1}, 'two': {}} | /properties/shut/properties/two was added
            a shut object opened           | 'additionalProperties': false,      | ``                      | /properties/shut/additionalProperties was removed
            an open object shut            | '$id':                            | 'additionalProperties': false, '$id': | /additionalProperties was added
            another condition              | {'const': 'DEBIT'}                | {'const': 'CREDIT'}       | /allOf/0/if/properties/side/const was
            a condition more               | 'allOf': [                        | 'allOf': [{'minProperties': 2}, | /allOf has 2 schemas in place of 1
            a consequence more             | {'count': {'minimum': 1}}         | {'count': {'minimum': 1}, 'kind': {'const': 2}} | /allOf/0/then/properties/kind was added
            a property in a refusal        | {'not': {                         | {'not': {'properties': {'a': {}}, | /properties/unlike/not/properties/a was added
            another definition beside more | 'maxProperties': 9                | 'maxProperties': 8        | /properties/signed/allOf/1/maxProperties was 9 and is 8
            a definition changed           | {'amount': {'type': 'string'}}    | {'amount': {'type': 'number'}} | /properties/amount/properties/amount/type
            another reference              | {'$ref': '#/$defs/money'},        | {'$ref': '#/$defs/id'},   | /properties/amount/required lost "amount"
            a dangling reference           | {'$ref': '#/$defs/money'},        | {'$ref': '#/$defs/gone'}, | /properties/amount/$ref was added
            a keyword that is not known    | '$id':                            | 'x-rounding': 'up', '$id': | /x-rounding was added
            """)
    void whatAReaderCouldMissIsCaught(String change, String piece, String replacement, String caught) {
        assertThat(breaks(piece, replacement == null ? "" : replacement))
                .anySatisfy(each -> assertThat(each).startsWith(caught));
    }

    private static List<String> breaks(String piece, String replacement) {
        String before = RELEASED.replaceAll("\\s+", " ");
        String after = before.replace(piece.replace('\'', '"'), replacement.replace('\'', '"'));
        if (!piece.equals(replacement)) {
            assertThat(after).as("the change is none").isNotEqualTo(before);
        }
        return SchemaComparison.breaks(json(before), json(after));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(text, malformed);
        }
    }
}
